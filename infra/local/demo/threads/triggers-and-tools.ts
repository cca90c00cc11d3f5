import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'One line each: what actually helped',
    startedHoursAgo: 1396,
    pinned: true,
    posts: [
      {
        by: 'bridge-keeper',
        minutesLater: 0,
        body: `A place to collect what works, so it's easy to find on a bad night. One tool per post, in your own words. It doesn't have to be clever or new.

Please leave out amounts and details of use. The [house rules](/house-rules) say more. If tonight is an emergency, this list can wait: [Get help now](/help).`,
        reactions: { hear: ['kind-gravel', 'salt-marsh', 'green-ladder', 'steady-oak'], strength: ['late-bus', 'juniper-path'] },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: 'I go and stand outside with no phone and count five things that are older than I am. There are fewer every year, so it takes me longer, which is rather the point.',
        reactions: { hear: ['green-ladder', 'tin-whistle', 'north-harbor', 'open-gate', 'steady-oak'], same: ['late-bus'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 300,
        body: 'Wash something. Pan, dog, car. Hands in warm water.',
        reactions: { same: ['old-compass', 'field-note', 'small-wren', 'kind-gravel'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 1560,
        body: `Three questions on a card in my wallet:

- What happened in the last hour?
- Did I eat?
- Who have I not called?

It's nearly always number two.`,
        reactions: { same: ['paper-lantern', 'patient-moss', 'steady-oak', 'old-compass', 'river-stone'], proud: ['open-gate'] },
      },
      {
        by: 'field-note',
        minutesLater: 8640,
        body: "Setting a timer for 20 minutes and promising myself I only have to last until it rings. When it rings I'm allowed to set it again. Longest so far: four timers.",
        reactions: { strength: ['north-harbor', 'old-compass', 'green-ladder', 'steady-oak'], hear: ['open-gate', 'tin-whistle'] },
      },
      {
        by: 'late-bus',
        minutesLater: 7200,
        body: "Getting off one stop early so I don't walk past the place. Costs me 9 minutes. I have 9 minutes.",
        reactions: { hear: ['old-compass', 'morning-rye', 'tin-whistle', 'salt-marsh', 'kind-gravel'], proud: ['field-note', 'long-pencil'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 5940,
        body: 'Telling my hands what they\'re doing, out loud. "Peeling a carrot. Rinsing a carrot." My husband thinks it\'s a cooking show.',
        reactions: { same: ['old-compass', 'plain-bread'], hear: ['kind-gravel', 'open-gate', 'field-note'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 8640,
        body: "Leaving the event before the best part. Sounds sad but the best part was never that good, I just couldn't remember it.",
        reactions: { same: ['open-gate', 'late-bus', 'steady-oak', 'kind-gravel', 'north-harbor'], hear: ['slow-heron', 'juniper-path'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 8400,
        body: 'Writing the text before I need it. It\'s saved as a draft to my accountability partner: "Bad one. Can you call?" I only have to press send. I\'ve pressed it twice.',
        reactions: { proud: ['patient-moss', 'steady-oak', 'blue-thermos', 'north-harbor'], same: ['slow-heron', 'green-ladder'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 5760,
        body: 'Food. Then decide.',
        reactions: { same: ['kind-gravel', 'late-bus', 'field-note', 'quiet-river', 'tin-whistle', 'morning-rye'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 8700,
        body: 'I keep a list called "what I thought would happen / what happened." The left column is very dramatic.',
        reactions: { hear: ['wide-porch', 'quiet-river', 'late-bus', 'plain-bread'] },
      },
      {
        by: 'window-fern',
        minutesLater: 7560,
        body: 'Riding it like the counselor drew it on the board, up and over and down. Mine usually peak around minute 12. Knowing it has a top helped more than anything.',
        reactions: { same: ['quiet-river', 'corner-lamp', 'patient-moss', 'salt-marsh'], strength: ['juniper-path', 'wide-porch'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 4320,
        body: 'changing rooms. not even joking. different room = different brain sometimes',
        reactions: { same: ['window-fern', 'tin-whistle', 'green-ladder', 'corner-lamp'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 4080,
        body: 'Ice water on the wrists. Felt dumb. Worked.',
        reactions: { same: ['old-compass', 'morning-rye', 'corner-lamp'], proud: ['tin-whistle'] },
      },
      {
        by: 'two-socks',
        minutesLater: 9120,
        body: 'I read this whole list on my phone in the parking lot instead of going in to the store, so. this list I guess',
        reactions: { proud: ['green-ladder', 'north-harbor', 'old-compass', 'plain-bread', 'field-note', 'steady-oak'], hear: ['patient-moss', 'slow-heron'] },
      },
    ],
  },
  {
    title: 'The ten minutes after close',
    startedHoursAgo: 510,
    posts: [
      {
        by: 'copper-kettle',
        minutesLater: 0,
        body: `Line cook. Kitchen closes, we scrub down, and at the end somebody puts a shift drink in front of everybody. It isn't even about wanting it. It's the ten minutes where we're all sitting on milk crates and nobody is yelling and you're finally one of the people.

I've been saying I have to catch a ride and then going out the back. Now they think I'm mad at them. What do you people do with the ten minutes?`,
        contentWarnings: ['substance-use'],
        reactions: { hear: ['tin-whistle', 'patient-moss', 'blue-thermos', 'salt-marsh', 'morning-rye'], same: ['old-compass', 'corner-lamp'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 52,
        body: `Bakery, so same thing at a different hour. I brought my own bottle of ginger beer and sat on my own crate. First night somebody asked. Second night somebody asked for one.

The crates are the good part. You can have the crates.`,
        reactions: { same: ['tin-whistle', 'copper-kettle', 'green-ladder'], hear: ['juniper-path', 'salt-marsh', 'steady-oak', 'patient-moss'] },
      },
      {
        by: 'late-bus',
        minutesLater: 120,
        body: 'I would be careful with "you can have the crates" at one month. I couldn\'t. I had to lose the crates for a while and get them back later.',
        reactions: { hear: ['old-compass', 'steady-oak', 'salt-marsh', 'juniper-path'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 35,
        body: `> I had to lose the crates for a while

That's fair. I was eight months in when I went back to sitting. I forgot to say that and it matters.`,
        reactions: { hear: ['quiet-river', 'juniper-path', 'blue-thermos', 'slow-heron'], proud: ['steady-oak', 'copper-kettle'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 240,
        body: "This is useful because I've been thinking of it as forever. Either I sit there or I never sit there again.",
      },
      {
        by: 'steady-oak',
        minutesLater: 420,
        body: "It's a month. Leave out the back for a month, but say good night at the front first. Go round, every person, by name. Then they know you're not mad.",
        reactions: { hear: ['patient-moss', 'copper-kettle', 'juniper-path', 'north-harbor', 'tin-whistle'], same: ['morning-rye'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 80,
        body: 'Could one of them know? Not the crew. One. I told the dishwasher at my old place and all he ever did was hand me a soda before anybody could hand me anything else. Never said a word about it. I still think about that man.',
        reactions: { hear: ['salt-marsh', 'late-bus', 'open-gate', 'kind-gravel', 'slow-heron'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 1620,
        body: "There's a guy. Prep. He doesn't drink for his own reasons (church) and no one gives him any trouble.",
      },
      {
        by: 'tin-whistle',
        minutesLater: 120,
        body: "That's your guy",
      },
      {
        by: 'slow-heron',
        minutesLater: 540,
        body: `I was thirty-one years on a line crew and ours was the tailgate. Same as your crates. What I missed, when I finally looked at it, was somebody handing me a thing at the end of a day to say you did all right. That was all it was, being told.

So if it's any use, and it may not be, say it to the young ones yourself before you go out the front. "Good night, you did all right." I've started doing it with the kid who bags my groceries and I get about half of it back.`,
        reactions: { hear: ['old-compass', 'north-harbor', 'field-note', 'patient-moss', 'copper-kettle', 'corner-lamp'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 2640,
        body: 'Told him. He said "ok." Then tonight when the tray came out he goes CHEF I NEED HANDS IN THE WALK-IN and we stood in the walk-in for ten minutes counting lemons. There were 61 lemons. We were laughing so hard.',
        reactions: { proud: ['long-pencil', 'tin-whistle', 'field-note', 'quiet-river', 'blue-thermos', 'salt-marsh'], hear: ['juniper-path', 'old-compass', 'morning-rye', 'steady-oak'] },
      },
      {
        by: 'old-compass',
        minutesLater: 360,
        body: 'I should like it noted that the tool in this thread is lemons.',
        reactions: { same: ['long-pencil', 'blue-thermos', 'morning-rye', 'tin-whistle'], hear: ['slow-heron', 'quiet-river'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 540,
        body: 'Adding lemons to the pinned list in my head. I\'ve used "I need hands" on my roommate twice this week. He thinks we\'re moving furniture.',
      },
    ],
  },
  {
    title: "Wedding in nine days and I'm in it",
    startedHoursAgo: 338,
    posts: [
      {
        by: 'wide-porch',
        minutesLater: 0,
        body: `My baby cousin is getting married, and I'm standing up front in a suit, and then there is a reception in a barn with two bars, because one bar was apparently not enough for this family. I love these people, and every one of them has handed me a drink since I was fifteen.

I've told my mother and nobody else in the family. I'm not skipping it. Please don't tell me to skip it. I want to know how you'd *do* it.`,
        contentWarnings: ['substance-use'],
        reactions: { hear: ['second-cup', 'juniper-path', 'blue-thermos', 'copper-kettle'], strength: ['corner-lamp', 'north-harbor'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 70,
        body: `OK. Not skipping. Then it's a job and you plan it like a job.

1. Drive yourself. Park facing out.
2. Decide your leaving time now, and tell your mother the number.
3. Drink in hand from the first minute, one you poured.
4. Eat before. Barn dinners are always late.
5. One person on the phone who knows the hours. Check in at each half.

I've done four weddings off that list. Left one at the salad.`,
        reactions: { same: ['field-note', 'copper-kettle', 'kind-gravel', 'patient-moss'], hear: ['north-harbor', 'small-wren', 'slow-heron', 'river-stone', 'tin-whistle'] },
      },
      {
        by: 'second-cup',
        minutesLater: 120,
        body: '"Left one at the salad" is going on a pillow.',
        reactions: { same: ['juniper-path', 'small-wren', 'late-bus', 'slow-heron'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 180,
        body: "The toast is what got me. You're holding a glass, everybody's looking, and there's a waiter. Find out who's pouring and tell them before. They don't care at all, they do it forty times a night.",
        reactions: { hear: ['morning-rye', 'second-cup', 'north-harbor', 'copper-kettle'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 300,
        body: 'I had not thought of the toast. I am *giving* a toast.',
        reactions: { hear: ['field-note', 'second-cup', 'north-harbor'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 25,
        body: "Then you're the one person there who is allowed to be holding a sheet of paper and a glass of water. Best seat in the house.",
        reactions: { same: ['slow-heron', 'open-gate'], hear: ['salt-marsh', 'juniper-path'] },
      },
      {
        by: 'field-note',
        minutesLater: 660,
        body: 'Could you practice the no? We did it in morning group with people being really obnoxious about it. My partner played an uncle. I said "I\'m good, thanks" eleven times and by number eight it was boring. I needed it to get boring.',
        reactions: { hear: ['quiet-river', 'corner-lamp', 'patient-moss', 'window-fern'], same: ['open-gate', 'copper-kettle'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 480,
        body: 'Field-note I brought that to evening group and the counselor was a *terrifying* uncle. Eleven is about right.',
        reactions: { hear: ['open-gate', 'green-ladder'], proud: ['field-note', 'long-pencil'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 1440,
        body: "Leaving time? Let's have the number.",
      },
      {
        by: 'wide-porch',
        minutesLater: 180,
        body: "9:15. Before the band's second set. My mother has it, and so does my sponsor, and now so do y'all.",
        reactions: { strength: ['open-gate', 'juniper-path', 'tin-whistle', 'patient-moss', 'green-ladder', 'paper-lantern'], proud: ['north-harbor', 'small-wren'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 10680,
        body: `Report. I stayed until 9:05.

The suit was too small. The toast went fine, I made my aunt cry, which was the goal. An uncle did ask, the real one, and I said I'm good, thanks, and he said what, and I said I'm good thanks, and he said you on medicine or something, and I said yes sir, and he said all right and went and got me a plate of ham.

The hard part was none of that. The hard part was the dancing, when everyone was loose and happy and I was only happy. About 8:30 I went and sat in my truck and shook a little. Called my sponsor. Went back in for cake. Left.

I keep wanting someone to tell me it gets to where you can dance.`,
        reactions: { proud: ['quiet-river', 'green-ladder', 'second-cup', 'salt-marsh', 'loose-button'], hear: ['north-harbor', 'patient-moss', 'small-wren', 'field-note', 'juniper-path', 'soft-thunder'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 120,
        body: 'It gets to where you can dance. It took me a year and it was in a kitchen.',
        reactions: { hear: ['blue-thermos', 'wide-porch', 'river-stone', 'slow-heron', 'green-ladder'], strength: ['field-note', 'copper-kettle'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 840,
        body: 'ham as an accountability tool. respect',
      },
    ],
  },
  {
    title: 'I used on Saturday. Telling it here',
    startedHoursAgo: 128,
    posts: [
      {
        by: 'blue-thermos',
        minutesLater: 0,
        body: `Didnt want to write this so Im writing it fast. 24 days and then Saturday I used. Not going to tell the how. I had the whole day free, no route, nobody knew where I was, and I think I knew at breakfast.

I went to group Monday anyway. I said it out loud there so I can say it here. I feel sick and stupid but Im here.`,
        contentWarnings: ['substance-use'],
        reactions: { hear: ['paper-lantern', 'copper-kettle', 'open-gate', 'morning-rye', 'salt-marsh', 'small-wren'], strength: ['late-bus', 'plain-bread', 'tin-whistle', 'slow-heron', 'window-fern'] },
      },
      {
        by: 'open-gate',
        minutesLater: 14,
        body: `I'm glad you're here. I did this at five months, and the going back Monday was the hardest walk I've ever done across a parking lot. You already did that part.

Did you eat today?`,
        reactions: { same: ['late-bus', 'plain-bread', 'steady-oak'], hear: ['slow-heron', 'salt-marsh', 'tin-whistle', 'second-cup'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 9,
        body: 'Toast',
      },
      {
        by: 'open-gate',
        minutesLater: 3,
        body: 'Toast counts.',
        reactions: { hear: ['late-bus', 'second-cup', 'plain-bread', 'steady-oak'] },
      },
      {
        by: 'small-wren',
        minutesLater: 40,
        body: "i was in the room monday. you said it so plainly. i drove home and told my sister something i'd been sitting on for two weeks, because of you. just so you know what it did.",
        reactions: { hear: ['loose-button', 'north-harbor', 'quiet-river', 'wide-porch', 'salt-marsh'], proud: ['two-socks', 'plain-bread'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 90,
        body: 'Son, I have started over more times than I own shirts. The twenty-four days are still yours. Nobody comes and collects them.',
        reactions: { hear: ['open-gate', 'green-ladder', 'blue-thermos', 'juniper-path', 'late-bus', 'quiet-river'] },
      },
      {
        by: 'bridge-keeper',
        minutesLater: 120,
        body: "Thank you for telling us, blue-thermos. Coming back after a return to use is brave, and it's what this place is for. After time away a body can be less used to a substance than it was, so if you're worried tonight, please use [Get help now](/help) or call the on-call counselor. No one will be cross with you.",
        reactions: { hear: ['paper-lantern', 'patient-moss', 'slow-heron', 'small-wren'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 180,
        body: `> I think I knew at breakfast

That's the useful sentence. Not today, but when you're rested, take that one to your counselor. What was breakfast like? Mine was always a good mood, weirdly.`,
        reactions: { same: ['kind-gravel', 'slow-heron'], hear: ['blue-thermos', 'late-bus', 'morning-rye'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 300,
        body: "I'm new and I don't know what to say. I was scared to read this and then I wasn't.",
        reactions: { hear: ['corner-lamp', 'wide-porch', 'salt-marsh', 'quiet-river', 'slow-heron'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 960,
        body: `Slept some. Read all these twice. @open-gate eggs today.

Talked to my couselor about breakfast. It was the free day. I been fine as long as somebody is waiting on a delivery. So Saturdays have a plan now, 10 am hardware store with my brother in law, he needs shelves. Then here.`,
        reactions: { proud: ['steady-oak', 'long-pencil', 'morning-rye', 'small-wren', 'open-gate', 'north-harbor'], strength: ['kind-gravel', 'grey-mitten', 'salt-marsh'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 60,
        body: 'Same free-day thing. Sundays for me. Going to borrow the plan.',
        reactions: { same: ['blue-thermos', 'paper-lantern'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 240,
        body: `I want to say something about the Monday, because people will tell you it was the easy part. On my unit, the ones who worry me are the ones who miss the next appointment, never the ones who come in looking terrible. You came in looking terrible. In my trade that's a very good sign, and I'm only half joking.

Drink some water. Let your brother-in-law be in charge of the drill.`,
        reactions: { hear: ['wide-porch', 'copper-kettle', 'late-bus', 'river-stone', 'long-pencil'] },
      },
      {
        by: 'late-bus',
        minutesLater: 1260,
        body: "Shelves. Love a Saturday with shelves in it. Post a picture of nothing, just tell us if they're level.",
        reactions: { hear: ['slow-heron', 'paper-lantern', 'steady-oak'] },
      },
    ],
  },
  {
    title: 'Grocery store, aisle 9',
    startedHoursAgo: 173,
    posts: [
      {
        by: 'loose-button',
        minutesLater: 0,
        body: "ok so why is it that to get to the cat litter you have to walk down the entire wine aisle, who designed this, I go in for four things and come out with my heart going like I robbed it, and I didn't even buy anything, I have never once in my life been so aware of where cat litter is",
        contentWarnings: ['substance-use'],
        reactions: { same: ['second-cup', 'window-fern', 'late-bus', 'corner-lamp', 'old-compass'], hear: ['green-ladder', 'salt-marsh'] },
      },
      {
        by: 'second-cup',
        minutesLater: 22,
        body: 'Curbside pickup. I order from my desk at lunch and a teenager brings it to the van. Costs two dollars and I consider it a medical expense.',
        reactions: { same: ['late-bus', 'corner-lamp', 'loose-button', 'patient-moss'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 60,
        body: "Different store for three months. The one by me sells tires and milk and that's about it. My kid called it the sad store. It was a great store.",
        reactions: { hear: ['patient-moss', 'open-gate', 'soft-thunder', 'second-cup'] },
      },
      {
        by: 'loose-button',
        minutesLater: 30,
        body: "the sad store 😭 I have a sad store, it's on the way to group actually",
        reactions: { hear: ['kind-gravel', 'second-cup'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 300,
        body: "I counted my heart rate in that aisle once, because I count things. It went up before I turned the corner, so it was the corner. Now I come in by the pharmacy side and it's quieter in there, in my body I mean.",
        reactions: { same: ['late-bus', 'kind-gravel', 'field-note'], hear: ['patient-moss', 'loose-button', 'north-harbor'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 480,
        body: 'Gentle other side: I made myself avoid so many places at the start that I was down to one road. At some point, with somebody, in daylight, I started taking a few back. Not at eight days, loose-button. But put it on a list for later.',
        reactions: { hear: ['paper-lantern', 'window-fern', 'green-ladder', 'small-wren', 'late-bus'] },
      },
      {
        by: 'late-bus',
        minutesLater: 120,
        body: 'Seconding the list for later. Mine has "the good taco place" on it. I visit the list.',
      },
      {
        by: 'loose-button',
        minutesLater: 1680,
        body: 'update, went with my neighbor who talked the entire time about her knee, did not notice aisle 9 until we were in the parking lot, can fully recommend the knee',
        reactions: { proud: ['second-cup', 'paper-lantern', 'tin-whistle', 'salt-marsh'], hear: ['patient-moss', 'kind-gravel', 'steady-oak'] },
      },
      {
        by: 'loose-button',
        minutesLater: 6,
        body: 'the cat says thank you also',
        reactions: { hear: ['tin-whistle', 'late-bus', 'two-socks', 'salt-marsh'] },
      },
    ],
  },
  {
    title: "Medication, and everyone's opinion of it",
    startedHoursAgo: 164,
    posts: [
      {
        by: 'window-fern',
        minutesLater: 0,
        body: `I take medication for opioid use disorder. It's prescribed, it's working, I'm a person again before noon. This week two separate people who have never been to medical school told me I'm not "really" in recovery. One of them is my landlord. I don't know why my landlord knows.

I'm not asking for advice about the medication. I have a doctor. I'd like to hear how others answer, because I go red and say nothing and then I'm angry for two days and the anger *is* a trigger.`,
        contentWarnings: ['medical'],
        reactions: { hear: ['patient-moss', 'kind-gravel', 'tin-whistle', 'long-pencil', 'copper-kettle'], same: ['plain-bread', 'wide-porch'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 45,
        body: `I'm a nurse, and I also take one. My answer is "My doctor and I are happy with it." Then I ask about their gutters.

It's not a debate. You don't owe a landlord a debate.`,
        reactions: { same: ['window-fern', 'late-bus', 'slow-heron'], hear: ['juniper-path', 'north-harbor', 'long-pencil', 'wide-porch', 'plain-bread'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 75,
        body: 'On it too. Say nothing to nobody. Works ok.',
        reactions: { same: ['field-note', 'paper-lantern', 'patient-moss'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 360,
        body: 'I\'ll own up. I was one of those people, some years ago, about my nephew. I said it at a table in front of others. I was wrong and I told him so, too late but I told him. What he said back was "I just wanted you to ask how I was." So. How are you, window-fern?',
        reactions: { hear: ['old-compass', 'field-note', 'patient-moss', 'kind-gravel', 'window-fern', 'second-cup'] },
      },
      {
        by: 'window-fern',
        minutesLater: 120,
        body: "Well now I'm crying at the laundromat. I'm good. I'm really pretty good. I got up at 6:30 without arguing with myself, I did a full load of work, I called my mom. Thank you for asking.",
        reactions: { hear: ['juniper-path', 'kind-gravel', 'open-gate', 'small-wren', 'slow-heron'], proud: ['wide-porch', 'green-ladder', 'second-cup', 'salt-marsh'] },
      },
      {
        by: 'evening-counselor',
        minutesLater: 1440,
        body: "Medication is recovery. If anyone at a meeting, at work or in here tells you otherwise, you're welcome to bring it to group and we'll practice an answer that fits in your mouth. Questions about the medicine itself go best to the person who prescribes it.",
        reactions: { hear: ['patient-moss', 'field-note', 'plain-bread', 'copper-kettle', 'tin-whistle'] },
      },
      {
        by: 'old-compass',
        minutesLater: 540,
        body: 'I was told in my first year that the rooms one chooses matter more than the arguments one wins. I stopped going to the place that argued. There was another one, four blocks over, with better chairs.',
        reactions: { same: ['green-ladder', 'plain-bread'], hear: ['juniper-path', 'kind-gravel', 'paper-lantern'] },
      },
      {
        by: 'window-fern',
        minutesLater: 3000,
        body: "Used the gutters. It was the landlord again. He talked about the gutters for fifteen minutes and I think we're friends now??",
        reactions: { proud: ['patient-moss', 'morning-rye', 'river-stone', 'late-bus', 'slow-heron'], hear: ['salt-marsh', 'wide-porch', 'plain-bread', 'blue-thermos'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 180,
        body: "It's always the gutters.",
        reactions: { same: ['kind-gravel', 'tin-whistle', 'second-cup'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 1500,
        body: 'My uncle asked "you on medicine" at the wedding with the plate of ham in his hand, and I thought it would be a fight, and it wasn\'t. Gutters, ham, I believe there\'s a pattern.',
        reactions: { hear: ['morning-rye', 'window-fern'] },
      },
    ],
  },
  {
    title: "Playing a gig in a bar (that's my job)",
    startedHoursAgo: 624,
    posts: [
      {
        by: 'tin-whistle',
        minutesLater: 0,
        body: `I play fiddle and whistle in a session band. Every paying room I have is a pub. I've turned down five weeks of work, and rent is the sixth week.

Before: I don't know how to play a reel without a pint on the amp. I mean that as a technical statement. My hands learned it that way.`,
        contentWarnings: ['substance-use'],
        reactions: { hear: ['morning-rye', 'patient-moss', 'slow-heron', 'old-compass'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 90,
        body: "The hands thing is real. I couldn't shape a loaf for a month. Then I could. They learn it again, it's just ugly to watch.",
        reactions: { same: ['copper-kettle', 'patient-moss'], hear: ['salt-marsh', 'juniper-path', 'slow-heron'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 240,
        body: 'Get paid before you play. Not in drinks. Say it on the phone when you book.',
        reactions: { same: ['open-gate', 'kind-gravel'], hear: ['tin-whistle', 'morning-rye'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 40,
        body: 'Seconding north-harbor, with a bookkeeper\'s hat on. Half my musician friends get a "bar tab" as part of the fee. Ask for it as money instead. Most places say yes because nobody has ever asked.',
        reactions: { hear: ['patient-moss', 'kind-gravel', 'field-note'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 420,
        body: "Is there anywhere at all that isn't a pub? My aunt's retirement home pays people. Not much. But they clap like crazy and it ends at 4.",
        reactions: { hear: ['slow-heron', 'old-compass', 'long-pencil', 'green-ladder'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 120,
        body: `> it ends at 4

A gig that ends at 4. In the afternoon. I have never considered such a thing.`,
        reactions: { hear: ['long-pencil', 'copper-kettle', 'field-note'], same: ['north-harbor'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 1440,
        body: "I'd play the first one with a band mate who knows, arrive for the sound check and not one minute earlier, and have your ride standing there when the last tune stops. It's the packing-up hour that's dangerous, when the room's warm and someone's telling you how good you were.",
        reactions: { same: ['old-compass', 'quiet-river', 'north-harbor', 'green-ladder'], hear: ['salt-marsh', 'long-pencil', 'juniper-path'] },
      },
      {
        by: 'old-compass',
        minutesLater: 360,
        body: `I sat on the committee of a small chamber society for many years, and I'll tell you something the performers never believed: the audience doesn't want you loose. It wants you *there*. We had a cellist who played every concert of his last decade on peppermint tea and nerves, and he was by far the best we booked, because he was listening.

I should add that he was sick in the cloakroom before each one. I don't say it's comfortable.`,
        reactions: { hear: ['kind-gravel', 'blue-thermos', 'tin-whistle', 'long-pencil'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 12600,
        body: `Did two. One retirement home (they requested the same waltz three times, same lady each time, it was the one from her wedding, so all right). One pub, early set, with our drummer as the bodyguard.

The pub was rough. I rushed everything. Hands shook on the slow air. But I heard the whole set, start to finish, for what I think is the first time. We're a bit flat, in general, it turns out.`,
        reactions: { proud: ['paper-lantern', 'old-compass', 'slow-heron', 'patient-moss', 'field-note', 'late-bus'], hear: ['morning-rye', 'small-wren', 'second-cup', 'steady-oak'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 300,
        body: '"We\'re a bit flat" got me in the break room. Well done.',
      },
      {
        by: 'tin-whistle',
        minutesLater: 2880,
        body: "Retirement home booked us monthly. I've told the others it's a residency.",
        reactions: { proud: ['second-cup', 'copper-kettle', 'long-pencil', 'steady-oak', 'patient-moss'], hear: ['quiet-river', 'late-bus'] },
      },
    ],
  },
  {
    title: 'Up at 3 with the brain committee',
    startedHoursAgo: 32,
    posts: [
      {
        by: 'corner-lamp',
        minutesLater: 0,
        body: `Night eleven of being awake between 2:50 and 4:30. I've started calling it the committee because it has an agenda. Item one, everything I said in 2016. Item two, money. Item three, surely just the one.

It's item three I'm posting about. Not in danger, I know where [Get help now](/help) is and I'd use it. I'm only so tired, and tired is when the craving has good arguments. What do you do with the 90 minutes?`,
        reactions: { hear: ['blue-thermos', 'window-fern', 'open-gate', 'kind-gravel', 'two-socks'], same: ['loose-button', 'tin-whistle', 'old-compass', 'morning-rye'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 25,
        body: 'Same hour. I fold the laundry I been avoiding. If theres none I unfold some',
        reactions: { same: ['old-compass', 'salt-marsh', 'two-socks'], hear: ['paper-lantern', 'long-pencil'] },
      },
      {
        by: 'old-compass',
        minutesLater: 110,
        body: "The committee sat at my house for most of a winter. I found it would not follow me to the kitchen table. I kept a library book there, a dull one, on canals, and one lamp, and the agreement was that I'd get up, read four pages about locks, and go back. I know a great deal about canals now. By spring I was sleeping through and rather missed them.",
        reactions: { hear: ['quiet-river', 'steady-oak', 'small-wren', 'green-ladder', 'paper-lantern'], same: ['corner-lamp'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 180,
        body: 'Canals!! I do bus timetables.',
        reactions: { same: ['juniper-path', 'open-gate'] },
      },
      {
        by: 'second-cup',
        minutesLater: 300,
        body: 'I got a paper notebook and I let them have their meeting. I write down the item and "noted, will discuss at 10 a.m." At 10 I actually look. Most of it\'s nothing. Item two is usually real, so then I call somebody about item two.',
        reactions: { hear: ['kind-gravel', 'quiet-river', 'wide-porch', 'slow-heron'], same: ['loose-button', 'corner-lamp'] },
      },
      {
        by: 'loose-button',
        minutesLater: 240,
        body: "honestly just stop taking the sleep one they gave you, that's what's doing it, it did the same to me and I quit mine cold and by the third night I was fine, everybody's different but it's definitely that, the doctors don't tell you",
        reports: [{ by: 'salt-marsh', reason: 'medical-advice', note: 'Meant kindly, but somebody could stop a prescription because of this. I answered in the thread.' }],
      },
      {
        by: 'salt-marsh',
        minutesLater: 50,
        body: "Loose-button, I know you mean it well, and I'm glad your nights got better. Please, nobody stop one on your own from a thread. Some of them need to come down slowly, with the prescriber watching. A phone call to the clinic is free and they get this question every day.",
        reactions: { hear: ['corner-lamp', 'second-cup', 'loose-button', 'river-stone', 'blue-thermos', 'juniper-path'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 70,
        body: "I hadn't planned to, but thank you both. I called. The nurse asked what time I drink coffee and I said define coffee. We have some findings.",
        reactions: { hear: ['tin-whistle', 'old-compass', 'juniper-path', 'kind-gravel'], proud: ['field-note', 'second-cup'] },
      },
      {
        by: 'two-socks',
        minutesLater: 180,
        body: "can I ask a dumb question. does the 3am thing mean it's not working? the program I mean",
      },
      {
        by: 'steady-oak',
        minutesLater: 40,
        body: "Not dumb. No, for me it meant I'd stopped putting myself to sleep with something, and my head was learning how to do it without. I won't tell you how long because it's different for everybody. Tell your counselor though, sleep is on their list too.",
        reactions: { hear: ['slow-heron', 'kind-gravel', 'loose-button', 'open-gate'], strength: ['green-ladder', 'blue-thermos'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 560,
        body: `Reporting from last night. Got up. Sat at the table. I don't own a book about canals, so I read the dishwasher manual. Four pages. Back in bed by 3:40, asleep by, I think, 4.

Also, the filter is supposed to be rinsed monthly. None of you told me.`,
        reactions: { proud: ['blue-thermos', 'wide-porch', 'old-compass', 'quiet-river', 'kind-gravel'], hear: ['long-pencil', 'field-note', 'steady-oak'] },
      },
    ],
  },
  {
    title: 'Payday is tomorrow',
    startedHoursAgo: 6.5,
    posts: [
      {
        by: 'river-stone',
        minutesLater: 0,
        body: `Direct deposit hits at midnight. Every payday for two years went the same way, so now my whole body knows what day it is. I'm already sweaty about it. I work nights so I'll be on break when it lands, alone in the car with a phone and money on it.

First one since I started here. What do I do`,
        reactions: { hear: ['copper-kettle', 'loose-button', 'long-pencil', 'steady-oak', 'small-wren'], same: ['late-bus', 'kind-gravel'], strength: ['juniper-path', 'blue-thermos'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 12,
        body: `Things you can do *before* midnight, while you're calm:

- set the rent and the phone to go out automatically, so the money's already somewhere else
- move the daily card limit down as low as your bank allows (most have it in settings)
- spend break inside, with the vending machine and the people
- tell one person the exact minute

I used to have my sister hold my card on the 1st and 15th. She taped it inside a cereal box. It's a system.`,
        reactions: { same: ['tin-whistle', 'juniper-path', 'open-gate'], hear: ['morning-rye', 'window-fern', 'paper-lantern', 'quiet-river'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 20,
        body: 'Break inside. Yes.',
      },
      {
        by: 'river-stone',
        minutesLater: 31,
        body: "limit is done, didn't know I could do that. rent is set. I don't really have the one person yet. my girl is asleep by then and shes got the baby",
        reactions: { proud: ['tin-whistle', 'two-socks', 'long-pencil', 'open-gate'], hear: ['salt-marsh', 'late-bus'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 18,
        body: "Nights here too until six months ago. I'm up with a kid who has an ear thing. Write here at 12:01 and I'll answer. I'm not going anywhere, I'm holding an ice pack.",
        reactions: { hear: ['morning-rye', 'long-pencil', 'second-cup', 'loose-button', 'small-wren'], proud: ['slow-heron', 'river-stone'] },
      },
      {
        by: 'open-gate',
        minutesLater: 22,
        body: `Also, and I mean this in a boring way: think about where the car is. I used to take break in the same spot, facing the same road out, because it was "private." It was private like a waiting room. I moved to the spot under the light by the loading dock where the smokers could see me. Nothing happened for a whole winter. It's the best nothing I ever arranged.

If it gets loud, you don't have to wait for 12:01 either. Write at 11:20. Write "it's loud."`,
        reactions: { hear: ['soft-thunder', 'tin-whistle', 'two-socks', 'morning-rye'], strength: ['kind-gravel', 'plain-bread'] },
      },
      {
        by: 'late-bus',
        minutesLater: 45,
        body: 'And tomorrow, spend a little of it on purpose. Something small that you picked. My first one was socks. I was so proud of those socks',
      },
      {
        by: 'river-stone',
        minutesLater: 93,
        body: "baby needs the next size of everything so I guess its socks for both of us. thank you. going to try to sleep before shift. kind gravel I'll be here",
        reactions: { hear: ['paper-lantern', 'grey-mitten', 'small-wren', 'salt-marsh'], strength: ['kind-gravel', 'north-harbor', 'copper-kettle', 'blue-thermos'] },
      },
    ],
  },
];
