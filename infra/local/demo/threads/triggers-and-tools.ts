import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'If this, then that: one line from each of us',
    startedHoursAgo: 1396,
    pinned: true,
    posts: [
      {
        by: 'bridge-keeper',
        minutesLater: 0,
        body: `Plans are easier to follow when they're already made. So: one high-risk situation you know is coming, and the first thing you'll do. Start with "if."

Please leave out amounts and details of use, the [house rules](/house-rules) say more. If tonight is an emergency, this list can wait: [Get help now](/help).`,
        reactions: {
          hear: ['kind-gravel', 'salt-marsh', 'green-ladder', 'steady-oak'],
          strength: ['late-bus', 'juniper-path'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: 'If I am asked to "stay for one," then I have a dog at home who needs letting out. The dog died in March of last year. He continues to be a great help to me.',
        reactions: {
          hear: ['green-ladder', 'tin-whistle', 'north-harbor', 'open-gate', 'steady-oak', 'window-fern'],
          same: ['late-bus'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 300,
        body: "If somebody hands me one, I hand it to somebody else. I don't hold it while I explain.",
        reactions: { same: ['slow-heron', 'open-gate', 'north-harbor', 'morning-rye'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 1560,
        body: `If it's a holiday, then:

- I drive myself
- I bring the dessert, so I have a reason to be in the kitchen
- my leaving time is in my phone before I go in`,
        reactions: {
          same: ['wide-porch', 'north-harbor', 'copper-kettle', 'second-cup', 'steady-oak'],
          proud: ['salt-marsh'],
        },
      },
      {
        by: 'field-note',
        minutesLater: 8640,
        body: "If I've had a bad day with my counselor, then I call my partner before the car is in gear. Bad sessions were when I used to decide things.",
        reactions: {
          strength: ['green-ladder', 'morning-rye', 'old-compass', 'quiet-river'],
          hear: ['salt-marsh', 'north-harbor'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 7200,
        body: "If the 14 is late and I'm standing across from that place, then I walk to the next stop. I have gotten very fit",
        reactions: {
          hear: ['field-note', 'kind-gravel', 'patient-moss', 'long-pencil', 'open-gate'],
          proud: ['steady-oak', 'juniper-path'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 5940,
        body: 'If my husband and I fight, then nobody leaves the house for twenty minutes. We can be in different rooms. I used to win arguments by leaving.',
        reactions: {
          hear: ['window-fern', 'morning-rye', 'corner-lamp', 'open-gate', 'salt-marsh'],
          same: ['juniper-path', 'steady-oak'],
        },
      },
      {
        by: 'tin-whistle',
        minutesLater: 8640,
        body: 'If they say play one more, then my bow hair is bad. (My bow hair is always bad.)',
        reactions: { hear: ['field-note', 'north-harbor', 'quiet-river'], same: ['long-pencil'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 8400,
        body: 'If I start a sentence in my head with "nobody would even," then I send it to somebody. Literally that sentence. It looks so shifty written down.',
        reactions: {
          proud: ['patient-moss', 'slow-heron', 'field-note', 'blue-thermos'],
          same: ['tin-whistle', 'late-bus', 'juniper-path', 'steady-oak', 'north-harbor', 'morning-rye'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 5760,
        body: "If I'm bored, I'm hungry. If I'm furious, I'm hungry. Sandwich, then decide.",
        reactions: {
          same: ['salt-marsh', 'steady-oak', 'blue-thermos', 'tin-whistle', 'open-gate', 'late-bus'],
        },
      },
      {
        by: 'corner-lamp',
        minutesLater: 8700,
        body: 'If I get the good-old-days feeling, then I finish the memory. All the way to the part with the bucket.',
        reactions: { same: ['tin-whistle', 'north-harbor', 'slow-heron', 'two-socks', 'kind-gravel'] },
      },
      {
        by: 'window-fern',
        minutesLater: 7560,
        body: "If my chest does the thing, then I set 15 minutes and watch it go up and over, the way the counselor drew it on the board. It has a top. I didn't know it had a top.",
        reactions: {
          same: ['tin-whistle', 'slow-heron', 'north-harbor', 'juniper-path'],
          strength: ['steady-oak', 'blue-thermos'],
        },
      },
      {
        by: 'paper-lantern',
        minutesLater: 4320,
        body: "if nobody's expecting me anywhere then i make somebody expect me. even the barber. especially the barber",
        reactions: { same: ['north-harbor', 'second-cup', 'morning-rye', 'small-wren'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 4080,
        body: "If Sunday, then my sister's.",
        reactions: { same: ['kind-gravel', 'open-gate', 'tin-whistle'], proud: ['paper-lantern'] },
      },
      {
        by: 'two-socks',
        minutesLater: 9120,
        body: "if i don't have one of these yet then i guess i come here and read yours. did it in a parking lot last night, all of them",
        reactions: {
          proud: [
            'old-compass',
            'morning-rye',
            'plain-bread',
            'steady-oak',
            'green-ladder',
            'north-harbor',
          ],
          hear: ['loose-button', 'copper-kettle'],
        },
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
        reactions: {
          hear: ['juniper-path', 'old-compass', 'patient-moss', 'quiet-river', 'morning-rye'],
          same: ['open-gate', 'late-bus'],
        },
      },
      {
        by: 'morning-rye',
        minutesLater: 52,
        body: `Bakery, so same thing at a different hour. I brought my own bottle of ginger beer and sat on my own crate. First night somebody asked. Second night somebody asked for one.

The crates are the good part. You can have the crates.`,
        reactions: {
          same: ['late-bus', 'kind-gravel', 'juniper-path'],
          hear: ['quiet-river', 'long-pencil', 'salt-marsh', 'tin-whistle'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 120,
        body: 'I would be careful with "you can have the crates" at one month. I couldn\'t. I had to lose the crates for a while and get them back later.',
        reactions: { hear: ['kind-gravel', 'juniper-path', 'morning-rye', 'old-compass'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 35,
        body: `> I had to lose the crates for a while

That's fair. I was eight months in when I went back to sitting. I forgot to say that and it matters.`,
        reactions: {
          hear: ['slow-heron', 'patient-moss', 'copper-kettle', 'late-bus'],
          proud: ['old-compass', 'quiet-river'],
        },
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
        reactions: {
          hear: ['old-compass', 'quiet-river', 'loose-button', 'corner-lamp', 'juniper-path'],
          same: ['open-gate'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 80,
        body: 'Could one of them know? Not the crew. One. I told the dishwasher at my old place and all he ever did was hand me a soda before anybody could hand me anything else. Never said a word about it. I still think about that man.',
        reactions: { hear: ['late-bus', 'morning-rye', 'field-note', 'long-pencil', 'salt-marsh'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 1620,
        body: "There's a guy. Prep. He doesn't drink for his own reasons (church) and no one gives him any trouble.",
        reactions: { hear: ['morning-rye', 'open-gate'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 120,
        body: "That's your guy",
        reactions: { same: ['north-harbor', 'steady-oak'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 540,
        body: `I was thirty-one years on a line crew and ours was the tailgate. Same as your crates. What I missed, when I finally looked at it, was somebody handing me a thing at the end of a day to say you did all right. That was all it was, being told.

So if it's any use, and it may not be, say it to the young ones yourself before you go out the front. "Good night, you did all right." I've started doing it with the kid who bags my groceries and I get about half of it back.`,
        reactions: {
          hear: ['quiet-river', 'juniper-path', 'late-bus', 'steady-oak', 'kind-gravel', 'north-harbor'],
        },
      },
      {
        by: 'copper-kettle',
        minutesLater: 2640,
        body: 'Told him. He said "ok." Then tonight when the tray came out he goes CHEF I NEED HANDS IN THE WALK-IN and we stood in the walk-in for ten minutes counting lemons. There were 61 lemons. We were laughing so hard.',
        reactions: {
          proud: ['morning-rye', 'long-pencil', 'tin-whistle', 'slow-heron', 'open-gate', 'steady-oak'],
          hear: ['second-cup', 'old-compass', 'small-wren', 'blue-thermos'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 360,
        body: 'I should like it noted that the tool in this thread is lemons.',
        reactions: {
          same: ['late-bus', 'slow-heron', 'tin-whistle', 'quiet-river'],
          hear: ['corner-lamp', 'steady-oak'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 540,
        body: 'Adding lemons to the pinned list in my head. I\'ve used "I need hands" on my roommate twice this week. He thinks we\'re moving furniture.',
      },
    ],
  },
  {
    title: 'Good news is the dangerous one',
    startedHoursAgo: 338,
    posts: [
      {
        by: 'wide-porch',
        minutesLater: 0,
        body: `I've sat through two weeks of handouts on stress and sadness, and I'd like to lodge a complaint, because bad days I can do. Bad days I know what to do with my hands. My sister had her baby yesterday, eight pounds, everybody's fine, and I was in the hospital elevator grinning like a fool when the craving came down on me like a piano.

I have never in my grown life celebrated a thing without it. What in the world do y'all do when something *good* happens?`,
        contentWarnings: ['substance-use'],
        reactions: {
          hear: ['juniper-path', 'small-wren', 'slow-heron', 'old-compass'],
          same: ['quiet-river', 'grey-mitten', 'copper-kettle', 'tin-whistle', 'long-pencil'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 22,
        body: 'Congratulations, uncle. And yes. Nobody warned me about Fridays with sun in them.',
        reactions: { hear: ['slow-heron', 'north-harbor', 'juniper-path'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 70,
        body: `I made a celebrating list the way you'd make a safety plan, because I couldn't think of one single thing at the moment I needed it.

1. Pie, whole, with a fork
2. Car, windows down, one specific album
3. Call four people and tell all four the news
4. Buy the thing under twenty dollars
5. Sleep in clean sheets

Number 3 works best because they yell.`,
        reactions: {
          same: ['second-cup', 'steady-oak', 'juniper-path', 'patient-moss'],
          hear: ['tin-whistle', 'blue-thermos', 'north-harbor', 'copper-kettle', 'loose-button'],
        },
      },
      {
        by: 'wide-porch',
        minutesLater: 40,
        body: 'I have thirty-one first cousins. Number 3 could take me through Thursday.',
        reactions: { hear: ['copper-kettle', 'long-pencil', 'tin-whistle', 'open-gate'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 180,
        body: "For us it's after a good set. The body is already lit up and it wants the rest of the sequence. I asked about it in morning group and got told it's the same wiring either way, excitement and stress, the heart goes up and the old habit raises its hand. That was oddly comforting? I'd thought I was ungrateful.",
        reactions: {
          hear: ['salt-marsh', 'juniper-path', 'small-wren', 'wide-porch'],
          same: ['north-harbor', 'patient-moss'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 180,
        body: "I was told something like that too. I still find it works better to be *hot* or *wet*. Bath. Long shower. Rain, if you've got it. Then the news has somewhere to go.",
        reactions: { hear: ['wide-porch', 'open-gate', 'copper-kettle', 'green-ladder'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 1440,
        body: `Held my grandson the first time at 40 days and had to give him back because my hands were going. My daughter thought I was moved. I was moved. I was also in trouble. Told her in the parking garage, and she came down three levels in hospital socks and stood there with me.

Tell one of them.`,
        reactions: {
          hear: ['second-cup', 'open-gate', 'green-ladder', 'quiet-river', 'corner-lamp', 'long-pencil'],
          strength: ['steady-oak', 'juniper-path'],
        },
      },
      {
        by: 'wide-porch',
        minutesLater: 300,
        body: `Well. I told my sister. She's in the bed with the baby on her and I said "I'm so happy I want a drink," just like that, and she laughed until the nurse came in. Then she said hand me your keys and sit down and hold your niece.

So I sat there three hours. She's got a chin like my grandfather.`,
        reactions: {
          proud: ['slow-heron', 'old-compass', 'juniper-path', 'patient-moss', 'window-fern'],
          hear: ['quiet-river', 'open-gate', 'copper-kettle', 'north-harbor'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 120,
        body: '"I\'m so happy I want a drink" is a perfectly good sentence and I wish I\'d had it at my graduation.',
        reactions: { same: ['paper-lantern', 'slow-heron', 'morning-rye', 'tin-whistle'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 540,
        body: "I am late to this. The first good thing that happened to me in recovery was a fish, and I stood in the river and wept because there was no one left to lie to about its size. My point is that it does turn, and one day something good happens and you notice after an hour that you have only been happy. What is the child's name?",
        reactions: { hear: ['copper-kettle', 'north-harbor', 'quiet-river', 'wide-porch', 'soft-thunder'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 240,
        body: "We don't put names on here, sir, but it's after a flower and my mother is unbearable about it.",
        reactions: { hear: ['corner-lamp', 'quiet-river', 'north-harbor', 'second-cup', 'field-note'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 840,
        body: 'pie whole with a fork has been tested. confirmed',
      },
    ],
  },
  {
    title: 'I used on Saturday. Telling it here',
    startedHoursAgo: 128,
    posts: [
      {
        by: 'paper-lantern',
        minutesLater: 0,
        body: `did not want to write this so i'm writing it fast. nineteen days and then saturday i used. not going to tell the how. i had the whole day free, no shift, roommates gone, nobody anywhere expecting me. and i think i knew at breakfast

went to group monday anyway and said it out loud so i guess i can say it here. i feel sick and about eleven years old`,
        contentWarnings: ['substance-use'],
        reactions: {
          hear: ['open-gate', 'salt-marsh', 'small-wren', 'blue-thermos', 'plain-bread', 'steady-oak'],
          strength: ['north-harbor', 'patient-moss', 'slow-heron', 'long-pencil', 'old-compass'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 14,
        body: `I'm glad you wrote it fast. I did this at five months, and going back that Monday was the longest parking lot of my life. You already did that part.

Did you eat today?`,
        reactions: {
          same: ['small-wren', 'grey-mitten', 'slow-heron'],
          hear: ['paper-lantern', 'long-pencil', 'morning-rye', 'north-harbor'],
        },
      },
      {
        by: 'paper-lantern',
        minutesLater: 9,
        body: 'cereal. dry',
        reactions: { hear: ['long-pencil', 'plain-bread'] },
      },
      {
        by: 'open-gate',
        minutesLater: 3,
        body: 'Okay. When you can, something with a fork.',
        reactions: { hear: ['grey-mitten', 'field-note', 'green-ladder', 'blue-thermos'] },
      },
      {
        by: 'small-wren',
        minutesLater: 40,
        body: "you said it so plainly. i'd been holding something for two weeks and after i read this i called my sister and told her. just so you know what it did.",
        reactions: {
          hear: ['juniper-path', 'paper-lantern', 'salt-marsh', 'tin-whistle', 'slow-heron'],
          proud: ['north-harbor', 'plain-bread'],
        },
      },
      {
        by: 'slow-heron',
        minutesLater: 90,
        body: 'I have started over more times than I own shirts, and I can report that nobody comes around afterward to collect the nineteen days. You keep those.',
        reactions: {
          hear: ['open-gate', 'patient-moss', 'plain-bread', 'green-ladder', 'tin-whistle', 'field-note'],
        },
      },
      {
        by: 'bridge-keeper',
        minutesLater: 120,
        body: "Thank you for telling us, paper-lantern. After time away, a body can be less used to a substance than it was, so if you're worried tonight please use [Get help now](/help) or call the on-call counselor. You won't be in trouble with anyone. You'll get a person.",
        reactions: { hear: ['kind-gravel', 'salt-marsh', 'corner-lamp', 'late-bus'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 180,
        body: `> i think i knew at breakfast

That's the useful sentence. Not today. When you've slept, take that one to your counselor. What was breakfast like? Mine was always a good mood, weirdly.`,
        reactions: {
          same: ['loose-button', 'copper-kettle'],
          hear: ['plain-bread', 'second-cup', 'field-note'],
        },
      },
      {
        by: 'grey-mitten',
        minutesLater: 300,
        body: "I'm new and I don't know what to say. I was scared to read this and then I wasn't.",
        reactions: { hear: ['copper-kettle', 'paper-lantern', 'steady-oak', 'open-gate', 'slow-heron'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 960,
        body: `slept. read all of these twice. open-gate: eggs. with a fork. there's a witness

talked to my counselor about breakfast. it was the empty day. i've been fine as long as somebody somewhere is waiting for me to show up. so saturdays have a plan now, 10 am with my uncle, he's been trying to put up shelves since i was in middle school. then here`,
        reactions: {
          proud: [
            'blue-thermos',
            'north-harbor',
            'loose-button',
            'tin-whistle',
            'small-wren',
            'copper-kettle',
          ],
          strength: ['slow-heron', 'salt-marsh', 'steady-oak'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 60,
        body: 'Same empty-day thing. Sundays for me. Going to borrow the plan.',
      },
      {
        by: 'salt-marsh',
        minutesLater: 240,
        body: `People will tell you Monday was the easy part, so let me say something about Monday. At the library, the ones I worry about are never the ones who come in with the book soaked and the cover off, mortified. It's the ones who were so ashamed of a soaked book that we don't see them again for six years.

You came in with the book. Drink some water. Let your uncle be in charge of the drill.`,
        reactions: {
          hear: ['open-gate', 'late-bus', 'paper-lantern', 'second-cup', 'slow-heron'],
          same: ['window-fern', 'plain-bread'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 1260,
        body: "Shelves. Love a Saturday with shelves in it. Tell us if they're level.",
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
        reactions: {
          same: ['small-wren', 'patient-moss', 'quiet-river', 'tin-whistle', 'field-note'],
          hear: ['steady-oak', 'window-fern'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 22,
        body: 'Curbside pickup. I order from my desk at lunch and a teenager brings it to the van. Costs two dollars and I consider it a medical expense.',
        reactions: { same: ['kind-gravel', 'wide-porch', 'north-harbor', 'late-bus'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 60,
        body: "Different store for three months. The one by me sells tires and milk and that's about it. My kid called it the sad store. It was a great store.",
        reactions: { hear: ['paper-lantern', 'corner-lamp', 'second-cup', 'steady-oak'] },
      },
      {
        by: 'loose-button',
        minutesLater: 30,
        body: "the sad store 😭 I have a sad store, it's on the way to group actually",
        reactions: { hear: ['second-cup', 'corner-lamp'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 300,
        body: "I counted my heart rate in that aisle once, because I count things. It went up before I turned the corner, so it was the corner. Now I come in by the pharmacy side and it's quieter in there, in my body I mean.",
        reactions: {
          same: ['window-fern', 'late-bus', 'old-compass'],
          hear: ['kind-gravel', 'paper-lantern', 'field-note'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 480,
        body: 'Gentle other side: I made myself avoid so many places at the start that I was down to one road. At some point, with somebody, in daylight, I started taking a few back. Not at eight days, loose-button. But put it on a list for later.',
        reactions: { hear: ['steady-oak', 'loose-button', 'tin-whistle', 'juniper-path', 'kind-gravel'] },
      },
      {
        by: 'late-bus',
        minutesLater: 120,
        body: 'Seconding the list for later. Mine has "the good taco place" on it. I visit the list.',
        reactions: { same: ['quiet-river', 'copper-kettle'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 300,
        body: `My wife did the shopping alone for my first two months. I felt like a kid about it. Then one day she had the flu and we were out of everything, and I drove there and sat in the truck with the list for a good half hour. I called a man from my group and he said read me the list. So I read it to him. He said all right, go in and get the eggs and come back out. I put the eggs in the truck. He said now the bread.

It took seven trips. The girl at the register thought I had something wrong with me. I said I do, and I'm working on it.`,
        reactions: {
          hear: ['tin-whistle', 'corner-lamp', 'small-wren', 'kind-gravel', 'second-cup', 'late-bus'],
          proud: ['patient-moss', 'open-gate', 'plain-bread'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 1380,
        body: 'update, went with my neighbor who talked the entire time about her knee, did not notice aisle 9 until we were in the parking lot, can fully recommend the knee',
        reactions: {
          proud: ['tin-whistle', 'late-bus', 'two-socks', 'salt-marsh'],
          hear: ['second-cup', 'field-note', 'juniper-path'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 6,
        body: 'the cat says thank you also',
        reactions: { hear: ['corner-lamp', 'patient-moss', 'second-cup', 'grey-mitten'] },
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
        reactions: {
          hear: ['plain-bread', 'copper-kettle', 'quiet-river', 'small-wren', 'juniper-path'],
          same: ['green-ladder', 'steady-oak'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 45,
        body: `I take one too. I also work a public desk at a library, so I've had to have an answer ready for everything. Mine is "My doctor and I are happy with it." Then I ask about their gutters.

It's not a debate. You don't owe a landlord a debate.`,
        reactions: {
          same: ['soft-thunder', 'late-bus', 'plain-bread'],
          hear: ['wide-porch', 'green-ladder', 'long-pencil', 'window-fern', 'field-note'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 75,
        body: 'On it too. Say nothing to nobody. Works ok.',
        reactions: { same: ['juniper-path', 'tin-whistle', 'old-compass'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 360,
        body: 'I\'ll own up. I was one of those people, some years ago, about my nephew. I said it at a table in front of others. I was wrong and I told him so, too late but I told him. What he said back was "I just wanted you to ask how I was." So. How are you, window-fern?',
        reactions: {
          hear: [
            'copper-kettle',
            'morning-rye',
            'blue-thermos',
            'north-harbor',
            'quiet-river',
            'field-note',
          ],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 120,
        body: "Well now I'm crying at the laundromat. I'm good. I'm really pretty good. I got up at 6:30 without arguing with myself, I did a full load of work, I called my mom. Thank you for asking.",
        reactions: {
          hear: ['patient-moss', 'field-note', 'juniper-path', 'paper-lantern', 'tin-whistle'],
          proud: ['salt-marsh', 'plain-bread', 'green-ladder', 'north-harbor'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 300,
        body: `Eight months on mine. I won't tell you what I say to people, because mostly I don't say anything good, I get hot and change the subject like you do.

What changed for me was smaller. I'd been treating it as a thing I got away with. I picked it up at odd times so I wouldn't meet anybody, I kept it in a sock. Then I had the flu, and my girlfriend went to fetch it and she put it on the shelf with the cough syrup and the vitamins, because that's where medicine goes. She didn't think about it at all. It's been on that shelf since. When someone has an opinion now I picture the shelf. It's between the vitamins and the thermometer, and it doesn't look like an argument.`,
        reactions: {
          hear: ['tin-whistle', 'salt-marsh', 'small-wren', 'wide-porch', 'long-pencil', 'steady-oak'],
          proud: ['paper-lantern', 'north-harbor'],
        },
      },
      {
        by: 'evening-counselor',
        minutesLater: 1140,
        body: "Medication is recovery. If anyone at a meeting, at work or in here tells you otherwise, you're welcome to bring it to group and we'll practice an answer that fits in your mouth. Questions about the medicine itself go best to the person who prescribes it.",
        reactions: { hear: ['paper-lantern', 'second-cup', 'field-note', 'loose-button', 'blue-thermos'] },
      },
      {
        by: 'old-compass',
        minutesLater: 540,
        body: 'I was told in my first year that the rooms one chooses matter more than the arguments one wins. I stopped going to the place that argued. There was another one, four blocks over, with better chairs.',
        reactions: {
          same: ['quiet-river', 'field-note'],
          hear: ['blue-thermos', 'small-wren', 'slow-heron'],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 3000,
        body: "Used the gutters. It was the landlord again. He talked about the gutters for fifteen minutes and I think we're friends now??",
        reactions: {
          proud: ['small-wren', 'steady-oak', 'river-stone', 'green-ladder', 'loose-button'],
          hear: ['slow-heron', 'tin-whistle', 'north-harbor', 'second-cup'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 180,
        body: "It's always the gutters.",
      },
      {
        by: 'wide-porch',
        minutesLater: 1500,
        body: "I tried it on my uncle at the christening lunch, except we were indoors, so I asked about the ham. Forty minutes. He's a ham man now.",
        reactions: { hear: ['blue-thermos', 'salt-marsh'] },
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
        reactions: { hear: ['late-bus', 'patient-moss', 'north-harbor', 'long-pencil'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 90,
        body: "The hands thing is real. I couldn't shape a loaf for a month. Then I could. They learn it again, it's just ugly to watch.",
        reactions: {
          same: ['copper-kettle', 'tin-whistle'],
          hear: ['long-pencil', 'kind-gravel', 'slow-heron'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 240,
        body: 'Get paid before you play. Not in drinks. Say it on the phone when you book.',
        reactions: { same: ['late-bus', 'tin-whistle'], hear: ['steady-oak', 'patient-moss'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 40,
        body: 'Seconding north-harbor, with a bookkeeper\'s hat on. Half my musician friends get a "bar tab" as part of the fee. Ask for it as money instead. Most places say yes because nobody has ever asked.',
      },
      {
        by: 'quiet-river',
        minutesLater: 420,
        body: "Is there anywhere at all that isn't a pub? My aunt's retirement home pays people. Not much. But they clap like crazy and it ends at 4.",
        reactions: { hear: ['juniper-path', 'open-gate', 'copper-kettle', 'north-harbor'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 120,
        body: `> it ends at 4

A gig that ends at 4. In the afternoon. I have never considered such a thing.`,
        reactions: { hear: ['north-harbor', 'old-compass', 'long-pencil'], same: ['quiet-river'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 540,
        body: `i can't tell you about music but i work in a room full of it, the stuff i mean, every night. what nobody said to me is you get tired from it. not craving exactly. just tired, like you've been holding a door shut with your foot for eight hours while doing your job with the rest of you. so then you're home at midnight, and you did great, and you feel like garbage and you think well what was that for

so plan the after. i have a bowl of rice i make before i go in. it's just sitting there when i get home. sounds like nothing but it means somebody was expecting me, even if it was me`,
        reactions: {
          hear: ['patient-moss', 'steady-oak', 'north-harbor', 'late-bus', 'paper-lantern', 'slow-heron'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 900,
        body: "I'd play the first one with a band mate who knows, arrive for the sound check and not one minute earlier, and have your ride standing there when the last tune stops. It's the packing-up hour that's dangerous, when the room's warm and someone's telling you how good you were.",
        reactions: {
          same: ['morning-rye', 'kind-gravel', 'north-harbor', 'small-wren'],
          hear: ['long-pencil', 'blue-thermos', 'green-ladder'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 360,
        body: `I sat on the committee of a small chamber society for many years, and I'll tell you something the performers never believed: the audience doesn't want you loose. It wants you *there*. We had a cellist who played every concert of his last decade on peppermint tea and nerves, and he was by far the best we booked, because he was listening.

I should add that he was sick in the coat room before each one. I don't say it's comfortable.`,
        reactions: { hear: ['steady-oak', 'morning-rye', 'blue-thermos', 'quiet-river'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 12600,
        body: `Did two. One retirement home (they requested the same waltz three times, same lady each time, it was the one from her wedding, so all right). One pub, early set, with our drummer as the bodyguard.

The pub was rough. I rushed everything. Hands shook on the slow air. But I heard the whole set, start to finish, for what I think is the first time. We're a bit flat, in general, it turns out.`,
        reactions: {
          proud: ['late-bus', 'steady-oak', 'slow-heron', 'grey-mitten', 'green-ladder', 'juniper-path'],
          hear: ['second-cup', 'wide-porch', 'copper-kettle', 'quiet-river'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 300,
        body: '"We\'re a bit flat" got me in the break room. Well done.',
        reactions: { same: ['patient-moss', 'quiet-river'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 2880,
        body: "Retirement home booked us monthly. I've told the others it's a residency.",
        reactions: {
          proud: ['patient-moss', 'north-harbor', 'old-compass', 'late-bus', 'kind-gravel'],
          hear: ['copper-kettle', 'steady-oak'],
        },
      },
    ],
  },
  {
    title: 'Having a tooth out and scared of what comes with it',
    startedHoursAgo: 32,
    posts: [
      {
        by: 'quiet-river',
        minutesLater: 0,
        body: `Wisdom tooth, tomorrow afternoon. I'm not scared of the drill. I'm scared of the little paper bag they hand you on the way out, because the last time somebody handed me a little paper bag like that is more or less where my story begins.

I've told my counselor. I haven't told the dentist. I keep practicing it in the shower and it sounds like I'm confessing to a robbery.`,
        contentWarnings: ['medical'],
        reactions: {
          hear: ['copper-kettle', 'old-compass', 'paper-lantern', 'small-wren', 'kind-gravel'],
          same: ['loose-button', 'patient-moss', 'field-note', 'salt-marsh'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 25,
        body: "I work the front desk at a dentist's. I promise you're not the first one this week. Call before you come, ask for the assistant, and say: \"I'm in recovery and I'd like to talk about pain control before the appointment.\" That's it. It goes in the chart so you don't have to say it twice, and nobody at the desk makes a face, because I'd have them.",
        reactions: {
          hear: [
            'juniper-path',
            'steady-oak',
            'salt-marsh',
            'blue-thermos',
            'morning-rye',
            'copper-kettle',
          ],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 110,
        body: "I had a hip done in my second year. I brought a friend into the consultation, chiefly to be the one who remembered the answers, and I'd written my question on an index card, which I then simply handed over. The surgeon read it, turned it over to see if there was more, and said \"good, thank you.\" I'd lost two weeks' sleep to that card.",
        reactions: {
          hear: ['long-pencil', 'slow-heron', 'paper-lantern', 'tin-whistle', 'copper-kettle'],
          same: ['steady-oak'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 180,
        body: 'An index card. I can do an index card.',
      },
      {
        by: 'juniper-path',
        minutesLater: 120,
        body: "Who's driving you home? Pick that person to also carry the bag, if there's a bag.",
        reactions: {
          hear: ['blue-thermos', 'steady-oak', 'salt-marsh', 'copper-kettle'],
          same: ['old-compass', 'field-note'],
        },
      },
      {
        by: 'copper-kettle',
        minutesLater: 300,
        body: "just don't take any of it. not what they prescribe, not the other stuff, i had one out with basically nothing and walked to work after. you don't need it, nobody does, the pain is one day and that stuff is forever. tell them no to all of it and you'll be fine",
        reports: [
          {
            by: 'salt-marsh',
            reason: 'medical-advice',
            note: "He means it protectively, but it's advice about someone's treatment, stated as fact. A new person might go without care they need.",
          },
        ],
      },
      {
        by: 'salt-marsh',
        minutesLater: 50,
        body: "Copper, I know where that comes from and I like you for it. But you and I aren't the ones looking at that tooth. There's a lot of room between the paper bag and nothing, and the dentist, the prescriber and quiet-river can find it together before anybody's numb.",
        reactions: {
          hear: ['old-compass', 'quiet-river', 'plain-bread', 'slow-heron', 'paper-lantern', 'late-bus'],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 70,
        body: "And if you take a medication already, like me, have them call the clinic that prescribes it. Mine talked to each other for ten minutes and I didn't have to be the telephone.",
        reactions: {
          hear: ['plain-bread', 'juniper-path', 'copper-kettle', 'green-ladder'],
          proud: ['salt-marsh', 'quiet-river'],
        },
      },
      {
        by: 'copper-kettle',
        minutesLater: 180,
        body: 'yeah ok. i got scared for him is all. him or her. river',
        reactions: { hear: ['second-cup', 'loose-button', 'juniper-path', 'salt-marsh'] },
      },
      {
        by: 'two-socks',
        minutesLater: 40,
        body: 'can i ask something. is it ok to be more scared of the dentist knowing than of the tooth',
        reactions: {
          hear: ['salt-marsh', 'steady-oak'],
          same: ['second-cup', 'paper-lantern', 'juniper-path', 'quiet-river'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 25,
        body: 'Yes. Most of us.',
        reactions: { hear: ['copper-kettle', 'patient-moss', 'tin-whistle', 'corner-lamp'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 600,
        body: `Home. Chipmunk. My aunt drove.

I handed over the card. The dentist read it and sat down on the little wheeled stool, which they never do, and we made the plan before anything else happened. There was no bag. There's a schedule on the fridge and my aunt is in charge of it and she's already been insufferable twice. I get a call from the office tonight and one tomorrow.

It hurts. It's the ordinary kind.`,
        reactions: {
          proud: ['field-note', 'plain-bread', 'second-cup', 'north-harbor', 'window-fern'],
          hear: ['copper-kettle', 'salt-marsh', 'old-compass', 'steady-oak', 'morning-rye'],
          strength: ['long-pencil', 'slow-heron'],
        },
      },
    ],
  },
  {
    title: 'An old number keeps calling',
    startedHoursAgo: 6.5,
    posts: [
      {
        by: 'blue-thermos',
        minutesLater: 0,
        body: `Somebody from before got my number again. Three calls this week and always when Im on the road, just me in the truck and the phone lighting up on the seat. Havent answered. But I watch it ring all the way to the end and my whole body knows who it is.

If I block him I feel like a bad friend which is stupid, he was never a friend exactly. What did you all do`,
        reactions: {
          hear: ['second-cup', 'wide-porch', 'river-stone', 'quiet-river', 'long-pencil'],
          same: ['juniper-path', 'plain-bread'],
          strength: ['slow-heron', 'kind-gravel'],
        },
      },
      {
        by: 'long-pencil',
        minutesLater: 12,
        body: `Things you can do *before* the next one, while you're calm:

- block the number (it doesn't tell him)
- silence anybody who isn't in your contacts, it's one switch
- put the phone in the glove box while you drive, where it belongs anyway
- tell one person it's happening, today

I changed my number entirely in the end. It took an hour and I lost a dentist.`,
        reactions: {
          same: ['late-bus', 'wide-porch', 'open-gate'],
          hear: ['salt-marsh', 'patient-moss', 'north-harbor', 'plain-bread'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 20,
        body: 'Glove box. Yes.',
      },
      {
        by: 'blue-thermos',
        minutesLater: 31,
        body: 'Silence is on, didnt know that was a thing. Glove box is full of ketchup packets but Ill make room',
        reactions: {
          proud: ['paper-lantern', 'green-ladder', 'morning-rye', 'patient-moss'],
          hear: ['quiet-river', 'grey-mitten'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 22,
        body: `About the bad friend part. I kept one number for most of a year "in case he needed me." He never once called in the daytime. When I finally noticed that, I could press the button.

And think about where you stop, I mean that in a boring way. I took my breaks in the same far corner of the lot, facing the same road out, because it was private. It was private like a waiting room. So I moved to the spot under the light by the dock, where the smokers could see me, and nothing happened there for a whole winter. It's the best nothing I ever arranged.`,
        reactions: {
          hear: ['plain-bread', 'salt-marsh', 'wide-porch', 'field-note', 'morning-rye'],
          same: ['long-pencil', 'second-cup'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 18,
        body: "I'm around all day with a kid who has an ear thing. If it rings and you're parked, write here. I'm not going anywhere, I'm holding an ice pack.",
        reactions: {
          hear: ['plain-bread', 'quiet-river', 'copper-kettle', 'long-pencil'],
          proud: ['green-ladder', 'late-bus'],
        },
      },
      {
        by: 'grey-mitten',
        minutesLater: 20,
        body: `Mine wasn't anybody scary, he was just the guy. We carpooled for two years. When I stopped I didn't tell him why and he kept pulling up out front and honking and I'd lie on the floor so he couldn't see me from the street. A grown man on his own floor. That went on for about a week.

Then I texted him that I'm not doing that stuff now and I need to not see people for a while. He wrote back "ok man." That was it. I'd practically written his whole speech for him and he just said ok man. I'm not saying yours will. I only wanted to say the floor was worse.`,
        reactions: { hear: ['morning-rye', 'kind-gravel', 'window-fern', 'second-cup', 'green-ladder'] },
      },
      {
        by: 'late-bus',
        minutesLater: 25,
        body: "You can be sad about it too. I blocked a guy who'd driven me to my own grandmother's funeral. Both things were true about him",
        reactions: { hear: ['wide-porch', 'two-socks', 'kind-gravel', 'old-compass'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 93,
        body: 'Blocked. Pulled in by the bakery and did it. My hand shook so that tells me something. Thanks all. Kind gravel hope the ear is better',
        reactions: {
          hear: ['long-pencil', 'kind-gravel', 'tin-whistle', 'green-ladder'],
          proud: ['juniper-path', 'copper-kettle', 'old-compass', 'plain-bread'],
        },
      },
    ],
  },
];
