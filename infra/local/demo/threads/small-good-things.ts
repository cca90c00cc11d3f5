import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'One good thing from today, any size',
    startedHoursAgo: 1323,
    pinned: true,
    posts: [
      {
        by: 'morning-rye',
        minutesLater: 0,
        body: `It can be tiny. It's allowed to be a sandwich. If today had no good thing in it, read down the page and borrow one of ours.

Mine: the first tray came out at 4:50 and for once I was hungry for it.`,
        reactions: { hear: ['juniper-path', 'late-bus', 'green-ladder', 'field-note', 'two-socks'] },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: 'A boy at the bus stop asked me what time it was, was told, and said "good for you." I\'ve been walking around with it all afternoon.',
        reactions: {
          hear: ['north-harbor', 'plain-bread', 'steady-oak', 'juniper-path', 'second-cup', 'salt-marsh'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 300,
        body: 'Got up a ladder at 8 am with steady hands and painted a straight line eleven feet long. I took a photo of a line.',
        reactions: {
          proud: ['second-cup', 'juniper-path', 'slow-heron', 'open-gate'],
          same: ['blue-thermos', 'old-compass'],
        },
      },
      {
        by: 'field-note',
        minutesLater: 5760,
        body: 'I heard a whole piece of music on the radio, and I was in the room for all of it.',
        reactions: { hear: ['old-compass', 'green-ladder', 'open-gate', 'long-pencil', 'juniper-path'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 4440,
        body: "My mother asked me to carry in the groceries and then gave me her keys to lock up the car. She just held them out. It's been four years.",
        reactions: {
          proud: ['green-ladder', 'morning-rye', 'juniper-path', 'field-note', 'slow-heron', 'window-fern'],
          hear: ['kind-gravel', 'open-gate', 'wide-porch', 'salt-marsh'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 8640,
        body: 'driver held the bus. i wasn\'t even running, he just saw me and waited, and when i got on he goes "there he is"',
        reactions: {
          hear: ['window-fern', 'juniper-path', 'north-harbor', 'green-ladder', 'morning-rye', 'open-gate'],
          proud: ['field-note', 'loose-button'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 7200,
        body: "Beans up. Eleven out of twelve. I'm not worried about the twelfth, he's thinking.",
        reactions: { hear: ['green-ladder', 'soft-thunder', 'late-bus', 'salt-marsh', 'wide-porch'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 4560,
        body: "Ate at the table, with a napkin. I've been standing at the sink for about two years, and I don't know who I thought I was saving the trouble for.",
        reactions: {
          hear: ['old-compass', 'juniper-path', 'kind-gravel', 'morning-rye', 'open-gate', 'late-bus'],
          same: ['window-fern', 'tin-whistle'],
        },
      },
      {
        by: 'blue-thermos',
        minutesLater: 7380,
        body: 'Got a tip, 20 bucks, for carrying a piano bench up four floors. Not the piano. Just the bench. Went straight home with it',
        reactions: {
          proud: ['north-harbor', 'long-pencil', 'second-cup', 'field-note'],
          hear: ['juniper-path', 'slow-heron'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 5760,
        body: 'I said no to somebody, and then I just stood there, and then I had a muffin.',
        reactions: {
          same: ['copper-kettle', 'slow-heron', 'old-compass', 'plain-bread'],
          hear: ['morning-rye', 'salt-marsh'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 8760,
        body: 'Did the crossword in pen.',
        reactions: { hear: ['green-ladder', 'north-harbor', 'kind-gravel', 'late-bus'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 5880,
        body: 'My grandmother, who is ninety-one and forgets most things, remembered to ask how my class was going. I said good. She said, "Well, you were always late for school."',
        reactions: {
          hear: ['juniper-path', 'field-note', 'green-ladder', 'loose-button', 'small-wren', 'steady-oak'],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 4320,
        body: "The lady at the pharmacy had saved me the last of the free calendars. It's all covered bridges. I put a dot on today.",
        reactions: {
          hear: ['north-harbor', 'morning-rye', 'salt-marsh', 'patient-moss', 'field-note'],
          proud: ['green-ladder', 'old-compass'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 5160,
        body: 'my daughter told me I smell like myself',
        reactions: {
          hear: ['late-bus', 'blue-thermos', 'salt-marsh', 'slow-heron', 'morning-rye', 'steady-oak'],
          proud: ['second-cup', 'patient-moss'],
        },
      },
      {
        by: 'small-wren',
        minutesLater: 1440,
        body: `kind of long for this thread, sorry. i was doing the dishes and the little one was on the floor with the pots, and the big one was reading to her, badly, with all the wrong words, and it was raining, and i was thinking about nothing. i noticed i'd been thinking about nothing for a while. i wasn't adding anything up. nobody was late, nobody was mad at me, i didn't have a story ready. my hands were warm

i stayed there a bit after the dishes were done with the water still running. that's my good thing`,
        reactions: {
          hear: ['field-note', 'late-bus', 'patient-moss', 'quiet-river', 'blue-thermos', 'window-fern'],
          same: ['wide-porch', 'morning-rye'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 1200,
        body: 'Soup again. Made it this time.',
        reactions: { proud: ['copper-kettle', 'loose-button', 'salt-marsh', 'blue-thermos', 'field-note'] },
      },
      {
        by: 'soft-thunder',
        minutesLater: 8040,
        body: 'somebody said my name in the hallway and it was only to say hi',
        reactions: {
          hear: [
            'long-pencil',
            'green-ladder',
            'blue-thermos',
            'slow-heron',
            'old-compass',
            'juniper-path',
          ],
          strength: ['small-wren', 'window-fern'],
        },
      },
    ],
  },
  {
    title: 'The kitchen drawer',
    startedHoursAgo: 727,
    posts: [
      {
        by: 'slow-heron',
        minutesLater: 0,
        body: `There's a drawer in my kitchen that hasn't closed since before my wife died. It was on my list for her for years, and then it was on nobody's list, and I'd got used to walking around it with my hip.

On Sunday, having a long afternoon and not wishing to spend it the other way, I took it out. A runner had come off one screw. That's all it was. One screw, of a kind I've got a coffee can full of. It took me eight minutes, and then I stood there opening and closing it like a child with a light switch.

I don't quite know why I'm telling you. She'd have said "well, finally." I said it for her, out loud. Then I made dinner, and every time I needed a spoon it was a small event.`,
        contentWarnings: ['grief'],
        reactions: {
          hear: ['patient-moss', 'grey-mitten', 'morning-rye', 'corner-lamp', 'north-harbor', 'late-bus'],
          proud: ['open-gate', 'plain-bread', 'long-pencil', 'juniper-path'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 30,
        body: '"I said it for her, out loud." oh, slow-heron.',
        reactions: { hear: ['quiet-river', 'north-harbor', 'slow-heron', 'long-pencil'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 120,
        body: "Eight minutes. I've got a gate like that. It's been \"next weekend\" since before I got well. I'm going out there.",
        reactions: {
          same: ['quiet-river', 'late-bus', 'green-ladder'],
          hear: ['patient-moss', 'open-gate'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 180,
        body: "Grief always seems to be hiding behind something a screwdriver could reach. I'm glad it closes.",
        reactions: { hear: ['steady-oak', 'patient-moss', 'quiet-river', 'wide-porch', 'kind-gravel'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 300,
        body: 'What was in it?',
      },
      {
        by: 'slow-heron',
        minutesLater: 240,
        body: "Forty-one twist ties, a church bulletin, two batteries of unknown allegiance, and a grocery list in her hand that says *eggs, thread, be nice to him he's tired.*",
        contentWarnings: ['grief'],
        reactions: {
          hear: ['patient-moss', 'green-ladder', 'open-gate', 'kind-gravel', 'quiet-river', 'late-bus'],
          strength: ['field-note', 'salt-marsh', 'north-harbor', 'steady-oak'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 25,
        body: "I'm on my break and I have to go stand in the cooler now.",
        reactions: {
          hear: ['old-compass', 'steady-oak', 'long-pencil', 'tin-whistle'],
          same: ['open-gate', 'small-wren', 'slow-heron'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 4440,
        body: "Gate's done. It was the hinge.",
        reactions: { proud: ['kind-gravel', 'quiet-river', 'morning-rye', 'copper-kettle', 'open-gate'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 360,
        body: 'Well, finally.',
        reactions: {
          hear: ['open-gate', 'blue-thermos', 'field-note', 'quiet-river', 'morning-rye', 'north-harbor'],
        },
      },
    ],
  },
  {
    title: 'Chaperone',
    startedHoursAgo: 412,
    posts: [
      {
        by: 'kind-gravel',
        minutesLater: 0,
        body: `A form came home in the backpack. Field trip, science museum, parents needed. There was a box for each parent's name, and in his own second-grade writing my son had put mine.

His mother called to ask if I'd seen it. I said yes. She let a second go by and said "he asked me how to spell it." I haven't been allowed to take him past the end of the block without somebody since last year, and that was right. It was the right rule. She said, "I think it's okay if it's okay with you."

I have a lanyard.`,
        reactions: {
          proud: ['late-bus', 'second-cup', 'slow-heron', 'juniper-path', 'corner-lamp', 'blue-thermos'],
          hear: ['copper-kettle', 'north-harbor', 'open-gate', 'morning-rye', 'small-wren'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 10,
        body: 'YOU HAVE A LANYARD',
        reactions: { proud: ['small-wren', 'steady-oak', 'tin-whistle', 'field-note'] },
      },
      {
        by: 'second-cup',
        minutesLater: 20,
        body: "Veteran of nine of these. Wear layers, never be the one holding the tickets, and count heads at every doorway. You'll be so tired. I'm so happy for you.",
        reactions: { hear: ['kind-gravel', 'small-wren', 'morning-rye', 'steady-oak'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 60,
        body: 'He spelled it right though?',
      },
      {
        by: 'kind-gravel',
        minutesLater: 12,
        body: "He did not. It's going on the lanyard the way he wrote it.",
        reactions: {
          hear: ['slow-heron', 'corner-lamp', 'blue-thermos', 'field-note', 'small-wren', 'tin-whistle'],
        },
      },
      {
        by: 'blue-thermos',
        minutesLater: 120,
        body: `I get mine every second Sunday 2 to 4 at my moms with my mom in the room. Which is fair. We do puzzles. Im not going to lie some Sundays I sit in the truck after and I think what's the point, two hours, she'll be grown before I get a whole afternoon.

Then I read something like this. So somebody started at the end of the block and now theres a lanyard. Ok. Im at the end of the block. Thats a place you can start from I guess`,
        reactions: {
          hear: ['north-harbor', 'steady-oak', 'kind-gravel', 'old-compass', 'morning-rye', 'juniper-path'],
          strength: ['long-pencil', 'open-gate', 'corner-lamp', 'field-note'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 18,
        body: "It is, it's exactly where I started. Same two hours. Ours was dominoes. I used to think he was only being polite, and a year on I found out he'd kept the score sheets, all of them, in a shoebox. Don't miss a Sunday. If she's bored, be bored with her.",
        reactions: {
          hear: [
            'north-harbor',
            'corner-lamp',
            'patient-moss',
            'blue-thermos',
            'copper-kettle',
            'old-compass',
          ],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 240,
        body: 'She had to decide that, too. You might tell her you know it.',
        reactions: {
          hear: ['green-ladder', 'copper-kettle', 'tin-whistle', 'kind-gravel', 'juniper-path'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 1440,
        body: 'Thought about that one all night, north-harbor. I wrote her two lines. "Thank you for saying yes. I know what it cost to say." She sent back a thumbs up and then, an hour later, "bring his inhaler, the blue one."',
        reactions: {
          hear: ['second-cup', 'north-harbor', 'corner-lamp', 'juniper-path', 'open-gate', 'field-note'],
          proud: ['quiet-river', 'wide-porch'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 8940,
        body: `Reporting from after. Twenty-four children, five adults, one lost shoe, located. There's a dark room with a fake thunderstorm and he took hold of my sleeve in it without looking to see whose it was. He just knew which sleeve.

He fell asleep on the bus home, on the lanyard. I've got the print of the clip on my arm and I'm not washing it.`,
        reactions: {
          hear: ['old-compass', 'quiet-river', 'long-pencil', 'blue-thermos', 'north-harbor', 'slow-heron'],
          proud: [
            'green-ladder',
            'juniper-path',
            'morning-rye',
            'salt-marsh',
            'paper-lantern',
            'small-wren',
          ],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: 'I have read a great many books, and "he just knew which sleeve" is better than most of what\'s in them.',
        reactions: { hear: ['copper-kettle', 'quiet-river', 'slow-heron', 'open-gate', 'second-cup'] },
      },
    ],
  },
  {
    title: 'The plant is not dead',
    startedHoursAgo: 246,
    posts: [
      {
        by: 'paper-lantern',
        minutesLater: 0,
        body: `background: i have killed every plant i ever owned including a cactus. in week one my counselor asks what i'd like to look after and i said a plant as a JOKE and she wrote it down

it's been eleven days. it's called greg. today greg has a new leaf. it's rolled up like a tiny burrito. i have shown it to both roommates and a delivery guy`,
        reactions: {
          hear: ['open-gate', 'north-harbor', 'long-pencil', 'steady-oak', 'blue-thermos', 'second-cup'],
          proud: ['kind-gravel', 'window-fern', 'juniper-path'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 14,
        body: "I have so many questions. What light? What's he planted in? Is there a hole in the pot?",
        reactions: { hear: ['green-ladder', 'wide-porch'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 6,
        body: 'the window. dirt. define hole',
        reactions: { hear: ['corner-lamp', 'wide-porch', 'late-bus', 'old-compass', 'morning-rye'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 4,
        body: 'Oh no.',
        reactions: { same: ['kind-gravel', 'morning-rye'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 40,
        body: 'Greg has been swimming.',
        reactions: { hear: ['corner-lamp', 'late-bus', 'tin-whistle', 'open-gate'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 60,
        body: "Professional here. Don't panic. Tip the pot gently over the sink, see what comes out, and if it's a lot, leave him there on his side overnight. Then a pot with a hole, any pot, a yogurt tub with a nail through it is fine. A new leaf means he's forgiven you already.",
        reactions: { hear: ['wide-porch', 'open-gate', 'patient-moss', 'tin-whistle', 'second-cup'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 300,
        body: 'a LOT came out. he is in a yogurt tub. it says peach on it. he looks kind of relieved',
        reactions: {
          proud: ['quiet-river', 'copper-kettle', 'small-wren', 'north-harbor'],
          hear: ['field-note', 'salt-marsh', 'wide-porch'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 240,
        body: `When I was new my mentor told me to look after something that couldn't talk back, and I got a secondhand sourdough thing in a jar. It smelled like a gym. I fed it every morning at six because the note on the lid said to, and it turned out that if you have to be up at six to feed a jar, you've got to be in some sort of shape at six, and it turned out that if you're in some sort of shape at six you may as well go to work.

I never once made bread. It lived two years. I cried when it went.`,
        reactions: { hear: ['juniper-path', 'window-fern', 'late-bus', 'kind-gravel', 'slow-heron'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 35,
        body: "TWO YEARS and no bread. I'm going to need to lie down.",
        reactions: { hear: ['late-bus', 'wide-porch', 'paper-lantern', 'field-note'] },
      },
      {
        by: 'field-note',
        minutesLater: 145,
        body: "I'd like to point out that you asked for help about a thing at the first sign of trouble, took advice from two strangers, acted on it the same night, and reported back truthfully. I've had that on a worksheet for six weeks.",
        reactions: {
          hear: ['kind-gravel', 'small-wren', 'blue-thermos', 'old-compass', 'wide-porch', 'morning-rye'],
        },
      },
      {
        by: 'paper-lantern',
        minutesLater: 20,
        body: "field-note please. i'm trying to be ironic over here",
        reactions: { hear: ['quiet-river', 'steady-oak', 'north-harbor', 'blue-thermos', 'tin-whistle'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 8880,
        body: "bad week, ask me about it on the other board. but the burrito opened. it's a whole leaf. it's got holes in it on purpose, juniper says that's just what they look like",
        reactions: {
          proud: [
            'loose-button',
            'morning-rye',
            'copper-kettle',
            'salt-marsh',
            'juniper-path',
            'field-note',
          ],
          strength: ['old-compass', 'patient-moss', 'slow-heron', 'small-wren'],
        },
      },
    ],
  },
  {
    title: 'Sixty, and I forgot to notice',
    startedHoursAgo: 196,
    posts: [
      {
        by: 'patient-moss',
        minutesLater: 0,
        body: `I had it circled. I had a plan for it, with a cake. Then my husband's mother came to stay and the furnace went and there was a wasp thing, and this morning I went to take the trash out and thought, hang on, what's the date.

It was the day before yesterday. I'd gone past sixty days in the middle of holding a flashlight for a plumber. For the first thirty I could have told you the hour.`,
        reactions: {
          proud: [
            'steady-oak',
            'north-harbor',
            'corner-lamp',
            'quiet-river',
            'paper-lantern',
            'salt-marsh',
          ],
          hear: ['wide-porch', 'kind-gravel', 'juniper-path'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 9,
        body: "That's the good kind of forgetting. Congratulations.",
        reactions: { hear: ['open-gate', 'blue-thermos', 'old-compass', 'steady-oak'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 60,
        body: "I'd have never believed you could forget. I'm at the stage where I know it in *lunches*.",
        reactions: {
          same: ['juniper-path', 'wide-porch', 'patient-moss'],
          hear: ['slow-heron', 'quiet-river'],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 50,
        body: "Can I ask something, is it ok that mine still matters a lot? I've got it written on the calendar from the pharmacy, one dot for every day, and I do it last thing at night. Some evenings it's the only thing I finish. I know it's supposed to fade. My aunt found the calendar and asked what the dots were, and I told her, and now she reads them out at breakfast like a bus announcement. I think I'd be sorry if I forgot.",
        reactions: { hear: ['salt-marsh', 'open-gate', 'north-harbor', 'second-cup', 'patient-moss'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 30,
        body: "It's more than okay, I did the very same with beans in a jar. Keep your dots. I'd like to hear them announced.",
        reactions: { hear: ['quiet-river', 'plain-bread', 'tin-whistle', 'corner-lamp'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 40,
        body: 'Held a flashlight for a plumber is going to be the title of something.',
      },
      {
        by: 'quiet-river',
        minutesLater: 180,
        body: 'Are you still having the cake?',
      },
      {
        by: 'patient-moss',
        minutesLater: 40,
        body: "I'm having two, as I understand it there's interest owed.",
        reactions: { hear: ['quiet-river', 'north-harbor', 'plain-bread', 'loose-button', 'old-compass'] },
      },
      {
        by: 'day-counselor',
        minutesLater: 300,
        body: 'The morning team is very glad about the flashlight, and the sixty. The big plate is in the group room cupboard if the second cake would like an audience.',
        reactions: { hear: ['window-fern', 'corner-lamp', 'north-harbor', 'plain-bread'] },
      },
      {
        by: 'old-compass',
        minutesLater: 240,
        body: "May I offer the other half of it, for anyone reading who hasn't had sixty of anything in a row? I forgot mine for the opposite reason. The first several times I got near it I didn't care to look. The number and I weren't on speaking terms until I was well past it. So if the counting helps you, count, and if you're somebody who goes quiet when others post their numbers, as I did, you're not a worse guest in this house. You can come for the cake.",
        reactions: {
          hear: ['patient-moss', 'north-harbor', 'second-cup', 'window-fern', 'plain-bread', 'morning-rye'],
          same: ['steady-oak', 'quiet-river', 'late-bus', 'wide-porch'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 120,
        body: 'Came for the cake.',
        reactions: {
          hear: ['patient-moss', 'salt-marsh', 'window-fern', 'second-cup', 'steady-oak'],
          proud: ['loose-button', 'late-bus'],
        },
      },
    ],
  },
  {
    title: 'Somebody saved me a seat',
    startedHoursAgo: 54,
    posts: [
      {
        by: 'two-socks',
        minutesLater: 0,
        body: `first night of group i sat by the door in case i needed to leave. second night too

tonight i got there late bc of the bus and all the door chairs were gone and i kind of froze. and this guy i've never talked to picks his jacket up off the chair next to him and doesnt look at me or anything, just pats it. like i was late for a movie

thats it thats the whole thing`,
        reactions: {
          hear: ['window-fern', 'green-ladder', 'steady-oak', 'open-gate', 'copper-kettle', 'tin-whistle'],
          proud: ['wide-porch', 'kind-gravel', 'juniper-path', 'plain-bread'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 30,
        body: `I can still draw you the room from my first night. Eleven chairs, a fan that ticked, a plant somebody had clearly given up on. I couldn't tell you one word anyone said. What I remember is that a woman in a raincoat pushed the tissue box along the floor with her foot until it was next to mine, and went on listening to whoever was talking.

I've never found out if she meant it for me or was just making room for her feet. I've decided. You'll remember the jacket, is what I'm telling you.`,
        reactions: {
          hear: ['copper-kettle', 'open-gate', 'steady-oak', 'old-compass', 'small-wren', 'slow-heron'],
        },
      },
      {
        by: 'wide-porch',
        minutesLater: 25,
        body: "That's a big thing. That's the *whole* thing, pretty near.",
        reactions: { hear: ['late-bus', 'two-socks', 'tin-whistle', 'blue-thermos'] },
      },
      {
        by: 'late-bus',
        minutesLater: 60,
        body: 'was it a green jacket',
      },
      {
        by: 'two-socks',
        minutesLater: 10,
        body: 'yeah',
        reactions: { hear: ['blue-thermos', 'loose-button'] },
      },
      {
        by: 'late-bus',
        minutesLater: 4,
        body: 'no idea who that is. never seen him before',
        reactions: {
          hear: ['loose-button', 'field-note', 'river-stone', 'green-ladder', 'small-wren', 'wide-porch'],
        },
      },
      {
        by: 'small-wren',
        minutesLater: 120,
        body: "i still sit by the door, two-socks, and i've been there almost three weeks. nobody minds. sit wherever you can stay.",
        reactions: {
          hear: ['soft-thunder', 'salt-marsh', 'slow-heron', 'second-cup', 'river-stone'],
          same: ['old-compass', 'late-bus'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 360,
        body: "Fellow did that for me with a lunch box, a year ago last winter. I've never told him. I'm going to go and do that.",
        reactions: {
          proud: ['patient-moss', 'green-ladder', 'loose-button', 'tin-whistle'],
          hear: ['small-wren', 'quiet-river', 'old-compass', 'grey-mitten'],
        },
      },
      {
        by: 'two-socks',
        minutesLater: 1560,
        body: `i put MY jacket on a chair tonight. somebody new came

if you read this, new person, hi. i dont talk much either`,
        reactions: {
          proud: [
            'plain-bread',
            'window-fern',
            'salt-marsh',
            'blue-thermos',
            'juniper-path',
            'green-ladder',
          ],
          hear: ['morning-rye', 'tin-whistle', 'late-bus', 'corner-lamp', 'copper-kettle'],
        },
      },
      {
        by: 'soft-thunder',
        minutesLater: 120,
        body: "I'm in the morning one and new. Somebody asked me about a banana on my first day and I've been thinking about it since, more than I've thought about anything the counselor said, no offense to her. I live by myself and I work from my kitchen. There are days I don't say a word till four. So to have a person look over and be curious about my banana, I don't know how to explain it. I slept.",
        reactions: {
          hear: ['open-gate', 'patient-moss', 'paper-lantern', 'plain-bread', 'slow-heron', 'salt-marsh'],
          strength: ['green-ladder', 'wide-porch'],
        },
      },
    ],
  },
  {
    title: 'seven. the new seven',
    startedHoursAgo: 28,
    posts: [
      {
        by: 'paper-lantern',
        minutesLater: 0,
        body: `so some of you know i used last saturday. i said it on the other board so i'm not going to do it again here

today makes a week since. i wasn't going to count it because i already had a seven and it felt like wearing somebody else's shirt. but my uncle and i put up a shelf this morning, a real one, it's level, there's a bubble and everything, and he put one thing on it, which was greg. and then he shook my hand. my uncle does not shake hands, he nods

so. seven. plus the nineteen, my counselor says i get to keep both in the same pocket`,
        reactions: {
          proud: ['wide-porch', 'kind-gravel', 'green-ladder', 'open-gate', 'corner-lamp', 'late-bus'],
          hear: ['north-harbor', 'juniper-path', 'patient-moss', 'blue-thermos', 'old-compass'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 12,
        body: 'Both in the same pocket, yes. Mine rattle around together, I stopped sorting them. Well done, you. Well done, shelf.',
        reactions: { hear: ['second-cup', 'river-stone', 'small-wren', 'paper-lantern', 'slow-heron'] },
      },
      {
        by: 'late-bus',
        minutesLater: 20,
        body: 'LEVEL',
        reactions: { proud: ['grey-mitten', 'quiet-river', 'morning-rye', 'field-note'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 45,
        body: "How's the light on the shelf for Greg? I can't help it. Congratulations on seven, paper-lantern.",
      },
      {
        by: 'river-stone',
        minutesLater: 300,
        body: "I'm going to say what I think. My sister didn't get a second seven. You had nineteen days and you threw them away on a free afternoon, and a week later there's clapping and a shelf. If everybody claps every time, why would anyone bother the first time.",
        contentWarnings: ['grief'],
        reports: [
          {
            by: 'green-ladder',
            reason: 'shaming',
            note: "I can see where it comes from. It's still hard to read under somebody's first week back. Could someone check on both of them, please?",
          },
        ],
      },
      {
        by: 'juniper-path',
        minutesLater: 25,
        body: "River-stone, I'm so sorry about your sister. I remember about the lunches. I think you're allowed to be that angry. I don't think paper-lantern is who it's at, and I'd be glad to sit with you in it somewhere that isn't under his shelf.",
        reactions: {
          hear: ['second-cup', 'river-stone', 'soft-thunder', 'loose-button', 'steady-oak', 'corner-lamp'],
          strength: ['tin-whistle', 'kind-gravel'],
        },
      },
      {
        by: 'paper-lantern',
        minutesLater: 50,
        body: "it's ok. i mean it's not but. i've thought that exact sentence about myself since last saturday so it wasn't new. i'm sorry about your sister",
        reactions: {
          hear: ['small-wren', 'quiet-river', 'slow-heron', 'loose-button', 'second-cup', 'late-bus'],
        },
      },
      {
        by: 'slow-heron',
        minutesLater: 120,
        body: "We clap because he came back in through the door, and that's the only part any of us has ever had a say in. I'd have clapped for her too, river-stone. I'd have stood up.",
        reactions: {
          hear: [
            'green-ladder',
            'blue-thermos',
            'juniper-path',
            'river-stone',
            'paper-lantern',
            'field-note',
          ],
        },
      },
      {
        by: 'river-stone',
        minutesLater: 180,
        body: `I shouldn't have put it here. I walked around the block twice. I don't want it taken back exactly but I don't want it to be on you. It's a good shelf.

I asked for the seven o'clock call tonight.`,
        reactions: {
          hear: ['second-cup', 'field-note', 'small-wren', 'tin-whistle', 'slow-heron', 'corner-lamp'],
          strength: ['juniper-path', 'long-pencil', 'plain-bread', 'open-gate', 'wide-porch'],
        },
      },
      {
        by: 'bridge-keeper',
        minutesLater: 30,
        body: "Thank you both for how you've spoken to each other. River-stone, I've sent you a note. If it gets heavier before seven, [Get help now](/help) is there at any hour. Paper-lantern, a week is a week and it's yours.",
        reactions: { hear: ['late-bus', 'slow-heron', 'green-ladder', 'juniper-path'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 660,
        body: 'new leaf btw. burrito stage. uncle noticed it before me',
        reactions: {
          proud: ['old-compass', 'juniper-path', 'plain-bread', 'loose-button', 'copper-kettle'],
          hear: ['late-bus', 'small-wren', 'corner-lamp'],
        },
      },
    ],
  },
  {
    title: 'My fifteen-year-old asked me to cut her bangs',
    startedHoursAgo: 6,
    posts: [
      {
        by: 'second-cup',
        minutesLater: 0,
        body: `You have to understand that for about a year she wouldn't let me pour her cereal. She'd watch my hands. She never said it, she just used to get up and do it herself, very politely, and the politeness was the worst of it.

Last night she came into the bathroom holding the good scissors and said "can you do my bangs, I have a thing tomorrow." Then she sat down on the edge of the tub, a quarter inch from her eyes, and *shut them*.

My hands were so steady. I've never paid so much attention to anything. There's hair all over the bath mat and I've left it there.`,
        reactions: {
          proud: ['late-bus', 'field-note', 'small-wren', 'juniper-path', 'morning-rye', 'window-fern'],
          hear: ['long-pencil', 'plain-bread', 'salt-marsh', 'old-compass', 'corner-lamp', 'tin-whistle'],
        },
      },
      {
        by: 'small-wren',
        minutesLater: 8,
        body: 'she shut her eyes 😭',
        reactions: {
          hear: ['steady-oak', 'paper-lantern', 'patient-moss', 'copper-kettle', 'tin-whistle'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 15,
        body: "ok I'm at work, I'm looking at a wall, I'm fine",
        reactions: { same: ['field-note', 'copper-kettle', 'quiet-river', 'blue-thermos'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 22,
        body: 'Yes but how are the bangs?',
      },
      {
        by: 'open-gate',
        minutesLater: 12,
        body: `Mine was the homework. He'd stopped letting me check it, he'd put his arm around the page like I might spill on it, and to be fair I had. About five months after I finished the program he slid a sheet of fractions across the table without looking up. I found one mistake. I didn't mention it for a good ten minutes because I didn't want him to have the paper back.

I'd never tell anyone to wait for it. I waited for it so hard I nearly cracked. It came on a weekday with ketchup on it.`,
        reactions: {
          hear: ['kind-gravel', 'loose-button', 'quiet-river', 'two-socks', 'wide-porch', 'second-cup'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 5,
        body: 'Crooked. She likes them. She says it\'s "a look."',
        reactions: {
          hear: [
            'juniper-path',
            'paper-lantern',
            'morning-rye',
            'plain-bread',
            'open-gate',
            'blue-thermos',
          ],
        },
      },
      {
        by: 'field-note',
        minutesLater: 40,
        body: "The politeness, yes. I'd see it in some of the children and I knew what it was because I'd been one. I've never seen it go and I've often wondered whether it does. So thank you for this, more than you know.",
        reactions: {
          hear: ['open-gate', 'second-cup', 'small-wren', 'window-fern', 'plain-bread'],
          strength: ['tin-whistle'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 60,
        body: 'Leave the hair a while.',
        reactions: {
          hear: ['field-note', 'old-compass', 'corner-lamp', 'steady-oak', 'kind-gravel', 'green-ladder'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 65,
        body: "It's still there. My husband stepped over it and didn't ask.",
        reactions: { hear: ['loose-button', 'window-fern', 'salt-marsh', 'tin-whistle', 'juniper-path'] },
      },
    ],
  },
];
