import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'What I told them at work (your exact words, please)',
    startedHoursAgo: 1206,
    pinned: true,
    posts: [
      {
        by: 'long-pencil',
        minutesLater: 0,
        body: `When I started the program I needed to leave at 4:40 three days a week for nine weeks, and I spent more energy inventing reasons than I did on the job. I'd have given anything for a list of sentences other people had really used.

So let's make it. Post the sentence, who you said it to, and how it went. If you told nobody, that goes here too, it's a fine answer. Leave out the name of the place.`,
        reactions: {
          hear: ['steady-oak', 'plain-bread', 'morning-rye', 'late-bus', 'green-ladder', 'old-compass'],
          same: ['open-gate', 'paper-lantern'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 120,
        body: `To my department head: "I have a standing medical appointment three evenings a week until the spring." She said "of course" and wrote it on her calendar.

I had rehearsed eleven further sentences and was almost disappointed.`,
        reactions: { hear: ['kind-gravel', 'green-ladder', 'corner-lamp', 'long-pencil', 'juniper-path'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 240,
        body: "To my boss: everything. I told her everything, in the flour room, crying. She's the best person I know and it still was probably too much for a Tuesday. She was kind, and I then had to work next to the fact that she knew. I'd do it again but I'd sit down first.",
        reactions: { hear: ['green-ladder', 'steady-oak', 'field-note', 'open-gate'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 1440,
        body: 'Told nobody but the guy I swap shifts with. "I need Mondays, Wednesdays, Thursdays. I\'ll take all your Sundays." He said deal. Took his Sundays for five months.',
        reactions: {
          same: ['old-compass', 'green-ladder'],
          hear: ['juniper-path', 'kind-gravel', 'north-harbor'],
        },
      },
      {
        by: 'field-note',
        minutesLater: 1680,
        body: "I'm on leave, so mine was a form. The form wanted a reason, and my counselor told me the leave office and my principal don't see the same page. I wish I'd known that the week before, when I wasn't sleeping. Ask who sees which page.",
        reactions: { hear: ['morning-rye', 'long-pencil', 'plain-bread', 'old-compass', 'steady-oak'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 2880,
        body: 'Self employed. Told customers "I finish at four now." Lost one. He was a bad one.',
        reactions: { same: ['field-note', 'window-fern', 'long-pencil'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 4320,
        body: '"Family medical thing." True in that I\'m in the family.',
        reactions: {
          hear: ['juniper-path', 'field-note', 'morning-rye', 'steady-oak', 'late-bus', 'long-pencil'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 7200,
        body: 'i said "class." then she asked what class and i said "conflict" and now i\'m the one they send when customers yell',
        reactions: {
          hear: ['open-gate', 'green-ladder', 'north-harbor', 'patient-moss', 'long-pencil', 'steady-oak'],
          proud: ['loose-button', 'field-note'],
        },
      },
      {
        by: 'program-desk',
        minutesLater: 1560,
        body: "A practical note from the desk: we can write a letter that confirms your hours of attendance without saying what the program is. Ask at the front or message us, it's usually ready the same day. Your counselor can also talk through what kinds of leave might fit.",
        reactions: { hear: ['salt-marsh', 'morning-rye', 'steady-oak', 'green-ladder', 'old-compass'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 12960,
        body: 'Used the letter. My supervisor read it, asked if I needed a parking spot closer to the door, I think she thought it was my back. I let her think about my back.',
        reactions: { hear: ['field-note', 'late-bus', 'old-compass', 'steady-oak'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 5760,
        body: `I'm going to post one that went badly, so the list is honest.

I told my manager at the garden center in my first week. I'd picked a calm moment, I'd practiced, I said "I'm in an outpatient program and I'll need some evenings." She was very sweet. Then my keys to the cash office weren't on the hook, and she never brought it up, and neither did I. I watered shrubs for a month with a lump in my throat.

In the end my counselor helped me say one more sentence, which was, "I noticed the keys, and I'd like to talk about it." She'd thought she was sparing me something. She'd had no idea how to ask.

I got the keys back. It was a bad month, and I'd still rather have said both sentences than neither. But I'd tell you now to find out what protects you *before* the first one.`,
        reactions: {
          hear: ['field-note', 'quiet-river', 'tin-whistle', 'north-harbor', 'long-pencil', 'late-bus'],
          proud: ['blue-thermos', 'steady-oak'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 8640,
        body: "I'd only add, don't tell it drunk on relief. First good week I wanted to tell the whole yard. My mentor said wait ten days and see if you still do. I didn't.",
        reactions: {
          hear: ['field-note', 'juniper-path', 'open-gate', 'corner-lamp'],
          same: ['second-cup', 'long-pencil'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 11520,
        body: "Told the dentist I work for: \"I'm in treatment, I'm doing well, and I need to leave at five on the dot.\" He said his brother had done the same. Six years I've worked there, I never knew he *had* a brother.",
        reactions: {
          hear: ['open-gate', 'long-pencil', 'blue-thermos', 'green-ladder', 'north-harbor', 'kind-gravel'],
        },
      },
      {
        by: 'grey-mitten',
        minutesLater: 12960,
        body: '"Physical therapy." It\'s for my head but my head is physical',
      },
    ],
  },
  {
    title: "Two months behind, and I haven't opened the envelope",
    startedHoursAgo: 533,
    posts: [
      {
        by: 'tin-whistle',
        minutesLater: 0,
        body: `There's an envelope from the building. It's been on the piano since last week. I know roughly what's in it. I was two months behind before I came here, I've paid this month, and I've got it in my mind that as long as it's shut I'm only behind in theory.

I can stand up in a room and say things about myself I never told my own brother. I can't open a piece of paper. Anyone?`,
        reactions: {
          hear: ['kind-gravel', 'grey-mitten', 'late-bus', 'old-compass', 'green-ladder'],
          same: ['long-pencil', 'steady-oak', 'quiet-river', 'open-gate'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 35,
        body: 'We have a man who comes in and asks us to open his mail with him. Every Monday, at the desk. It takes a minute and he says "well, it\'s only that." Find a person and make them hold the letter opener.',
        reactions: { hear: ['field-note', 'kind-gravel', 'open-gate', 'copper-kettle', 'morning-rye'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 50,
        body: `I'm an old bookkeeper, and I've sat on the other side of that envelope. What's in there is nearly always one of three things:

- a reminder, with a number
- a request to talk
- a notice, with a **date**

Only the third one is urgent, and it's only urgent if it's still shut when the date goes by. Open it to find out which. You don't have to do anything else tonight.`,
        reactions: {
          hear: [
            'north-harbor',
            'juniper-path',
            'quiet-river',
            'old-compass',
            'kind-gravel',
            'morning-rye',
          ],
          strength: ['salt-marsh', 'patient-moss'],
        },
      },
      {
        by: 'tin-whistle',
        minutesLater: 1620,
        body: "It's in my bag. I carried it to group. I carried it home.",
        reactions: { same: ['salt-marsh', 'patient-moss'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 120,
        body: "Tomorrow there's that bench by the bike rack. Ten to nine. I'll hold it, you open it, or the other way around.",
        reactions: {
          proud: ['old-compass', 'grey-mitten'],
          hear: ['long-pencil', 'late-bus', 'green-ladder'],
        },
      },
      {
        by: 'tin-whistle',
        minutesLater: 1320,
        body: 'Done. On the bench. It was the second kind, with a number in it smaller than the number in my head. They want me to "contact the office to discuss arrangements." Patient-moss read it out in a news anchor voice.',
        reactions: {
          proud: [
            'north-harbor',
            'window-fern',
            'patient-moss',
            'slow-heron',
            'copper-kettle',
            'morning-rye',
          ],
        },
      },
      {
        by: 'long-pencil',
        minutesLater: 60,
        body: `Wonderful. Before you call, write on a piece of paper:

1. the most you can pay each month, on top of rent, in a *bad* month
2. the date you can start
3. "Can you send me that in writing?"

Read from the paper. Offer number 1 and then stop talking. The quiet will be terrible. Stay in it.`,
        reactions: { hear: ['north-harbor', 'small-wren', 'slow-heron', 'green-ladder', 'kind-gravel'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 180,
        body: `i owe my sister, not a building, and there's no envelope, she's just never said a number. which is worse i think. i kept waiting till i'd have all of it so i could hand it over and be done. my counselor said when's that. i said like four years

so now it's twenty bucks every other friday in a card, with nothing written in the card. first one she tried to give it back. second one she didn't. last time she said "you're early." doesn't fix it but i can eat at her house again`,
        reactions: {
          hear: ['tin-whistle', 'old-compass', 'long-pencil', 'late-bus', 'patient-moss', 'steady-oak'],
          proud: ['kind-gravel', 'blue-thermos'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 120,
        body: 'The quiet is real. I did this with child support arrears, standing in my kitchen with my eyes shut. She was only typing.',
        reactions: { hear: ['long-pencil', 'quiet-river', 'salt-marsh'] },
      },
      {
        by: 'day-counselor',
        minutesLater: 1080,
        body: "If the next letter is ever the third kind, bring it to us the day it comes. There's a benefits worker here on Tuesdays who knows the local legal aid and rent help people by first name, and you don't need an appointment.",
        reactions: { hear: ['small-wren', 'salt-marsh', 'juniper-path', 'plain-bread'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 2880,
        body: `Called. Bad-month number, first of the month, in writing. I stopped talking. It went on for so long I heard her chair creak. Then she said "that's fine, hon." HON.

I played the piano with nothing on it for an hour.`,
        reactions: {
          proud: ['open-gate', 'blue-thermos', 'copper-kettle', 'long-pencil', 'late-bus', 'salt-marsh'],
          hear: ['corner-lamp', 'juniper-path', 'old-compass', 'slow-heron'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 240,
        body: 'Hon is worth about fifty dollars off.',
      },
    ],
  },
  {
    title: "License back in six weeks and nobody's excited but me",
    startedHoursAgo: 369,
    posts: [
      {
        by: 'late-bus',
        minutesLater: 0,
        body: `Two years without it. There's a hearing, a fee, another fee, and then a small plastic card. I told my mom and she got very quiet and said "well, you know the buses so well now."

She's not wrong to be scared. It was her car. I'm just walking around with good news and nowhere to put it down`,
        reactions: {
          hear: ['salt-marsh', 'juniper-path', 'patient-moss', 'plain-bread', 'green-ladder', 'open-gate'],
        },
      },
      {
        by: 'wide-porch',
        minutesLater: 15,
        body: "Put it down right here, I'm excited. Six weeks! What are you driving to first?",
        reactions: { hear: ['salt-marsh', 'patient-moss', 'copper-kettle', 'quiet-river'] },
      },
      {
        by: 'late-bus',
        minutesLater: 30,
        body: "there's a diner past where the 9 turns around. i can see the sign from the last stop. it says PIE and an arrow and i have wondered about it for two years",
        reactions: {
          hear: ['juniper-path', 'green-ladder', 'salt-marsh', 'kind-gravel', 'slow-heron', 'tin-whistle'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 180,
        body: 'Oh, you have to report on the pie.',
      },
      {
        by: 'slow-heron',
        minutesLater: 360,
        body: "Your mother and I are likely near the same age. I'd guess she *is* glad, and she's also watching a movie in her head that she can't turn off, and she was in the first showing. It might be a good while before she rides with you. My daughter took eleven months. The day she got in she said \"seat belt\" to me as if I were six, and I've never been so happy to be told anything.",
        reactions: {
          hear: ['small-wren', 'patient-moss', 'kind-gravel', 'long-pencil', 'wide-porch', 'north-harbor'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 240,
        body: "eleven months i can do. thank you. i hadn't thought about her having the movie",
        reactions: { hear: ['quiet-river', 'slow-heron', 'field-note', 'salt-marsh'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 1440,
        body: "Price the insurance before the hearing, not after. It'll be ugly the first year and it's better to be mad about it early. Also the interlock people charge a monthly, ask if there's a reduced rate, there usually is and they don't offer it.",
        reactions: { hear: ['long-pencil', 'slow-heron', 'second-cup', 'small-wren'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 2880,
        body: 'Kept my pass after I got mine back. Good to have both.',
      },
      {
        by: 'open-gate',
        minutesLater: 540,
        body: `Mine came back after fourteen months, and here's the part I'd have liked to be told. I'd built a whole life that fit on foot. I knew the crossing guard. My store was the near store, my people were the near people, and every risky place I'd ever gone was a drive away. Then I got the car and all of it was eleven minutes off again.

So the first month I had three routes, work, school and group, and my sister knew the mileage. I read it to her off the dash on Sundays. She never once asked why and I never once fudged it. By the second month I forgot a Sunday and we both noticed that it was fine.

Go get the pie though. Go at lunch.`,
        reactions: {
          hear: ['blue-thermos', 'steady-oak', 'green-ladder', 'slow-heron', 'late-bus'],
          strength: ['old-compass', 'small-wren'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 660,
        body: "going at lunch. and yeah i'm keeping the pass. wouldn't know what any of you were talking about otherwise",
      },
    ],
  },
  {
    title: 'The kitchen at 5:30',
    startedHoursAgo: 188,
    posts: [
      {
        by: 'small-wren',
        minutesLater: 0,
        body: `on group nights my sister comes at 5:15 and i have to be out the door by 5:35. so in twenty minutes it's two dinners, one bath that isn't going to happen, a shoe, and whichever kid has decided that today is the day they need me. and i leave with somebody crying about half the time. then i sit in a circle and talk about *stress*

not looking for the one weird trick. ok maybe i am`,
        reactions: {
          hear: ['loose-button', 'salt-marsh', 'copper-kettle', 'blue-thermos', 'open-gate'],
          same: ['field-note', 'juniper-path', 'kind-gravel', 'green-ladder'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 18,
        body: "Breakfast for dinner on group nights. Scrambled eggs, done by 5:20, nobody complains, and it makes the night *theirs*. Mine still call Wednesday Egg Night and I've been out of the program for months.",
        reactions: {
          hear: ['kind-gravel', 'north-harbor', 'second-cup', 'copper-kettle'],
          proud: ['small-wren'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 40,
        body: 'Skip the bath. Nobody has ever been harmed by a Thursday bath instead of a Wednesday one.',
        reactions: { same: ['loose-button', 'wide-porch', 'open-gate', 'paper-lantern'] },
      },
      {
        by: 'field-note',
        minutesLater: 180,
        body: `I've watched about six hundred small children be left at a door. The crying is loudest for the person leaving and lasts, on average, as far as the parking lot. Your sister could tell you how long, if you asked her to time it.

What helped the hard ones: a job. Give one of them something to be in charge of until you're back. A timer, a spoon, the dog.`,
        reactions: { hear: ['open-gate', 'patient-moss', 'plain-bread', 'window-fern', 'corner-lamp'] },
      },
      {
        by: 'loose-button',
        minutesLater: 120,
        body: "can confirm the job thing, mine is In Charge Of The Porch Light when I go, she turns it on when I leave and she's the only one allowed to turn it off, my neighbor isn't even allowed to touch it, I come home to this one light and it gets me every time",
        reactions: {
          hear: ['steady-oak', 'north-harbor', 'small-wren', 'juniper-path', 'window-fern', 'kind-gravel'],
          proud: ['salt-marsh', 'second-cup'],
        },
      },
      {
        by: 'small-wren',
        minutesLater: 360,
        body: 'my sister timed it. four minutes. FOUR. i cried longer than that in the car',
        reactions: { hear: ['blue-thermos', 'old-compass', 'loose-button', 'plain-bread', 'late-bus'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 60,
        body: 'I used to eat half a sandwich standing at their counter and the other half at the red light and call that dinner. Pack yourself something too, wren. You left yourself off the list, there were two dinners in it and three people.',
        reactions: {
          hear: ['slow-heron', 'patient-moss', 'old-compass', 'paper-lantern', 'morning-rye'],
          same: ['second-cup', 'tin-whistle'],
        },
      },
      {
        by: 'small-wren',
        minutesLater: 20,
        body: 'oh. huh',
        reactions: { hear: ['loose-button', 'tin-whistle'] },
      },
      {
        by: 'small-wren',
        minutesLater: 2880,
        body: 'egg night happened. big one is in charge of the timer, little one is in charge of the big one. i ate eggs! at a table! i left and nobody cried except a bit me, and i think that was the onions',
        reactions: {
          proud: [
            'kind-gravel',
            'plain-bread',
            'juniper-path',
            'morning-rye',
            'patient-moss',
            'blue-thermos',
          ],
          hear: ['late-bus', 'loose-button', 'grey-mitten'],
        },
      },
      {
        by: 'copper-kettle',
        minutesLater: 180,
        body: "no onions in scrambled eggs at that speed. chives. you're welcome",
      },
    ],
  },
  {
    title: 'My husband still has a beer with dinner',
    startedHoursAgo: 193,
    posts: [
      {
        by: 'second-cup',
        minutesLater: 0,
        body: `One. He has one, while he cooks, he's had one while he cooks since we were twenty-six. He doesn't have a problem with it. I do. He offered to stop and I said no no it's fine, in the voice. You know the voice.

It's not fine. At about six I start listening for the cap. I can hear it from the laundry room with the dryer on. But I can't work out if asking him to stop is asking for help or making him do my homework.`,
        contentWarnings: ['substance-use'],
        reactions: {
          hear: ['morning-rye', 'patient-moss', 'old-compass', 'steady-oak', 'kind-gravel', 'wide-porch'],
          same: ['juniper-path', 'open-gate', 'north-harbor'],
        },
      },
      {
        by: 'morning-rye',
        minutesLater: 25,
        body: 'He offered. You\'re allowed to say "I\'ve thought about it and yes please."',
        reactions: { hear: ['old-compass', 'quiet-river', 'wide-porch', 'window-fern', 'juniper-path'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 60,
        body: "I'd want to be asked. I'd feel terrible if I found out about the laundry room later.",
        reactions: { hear: ['juniper-path', 'plain-bread', 'copper-kettle', 'paper-lantern'] },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: `We disagreed about this in my house for the better part of a year. My view was that the world is full of it and I'd better learn. My wife's view was that the world might be, but the refrigerator was hers too and she wanted it to be a nice one. She was right, in that the first year I needed one room on earth where I wasn't learning anything.

She has a glass now at our son's, and I don't mind at all. There was an order to it.`,
        reactions: {
          hear: ['loose-button', 'open-gate', 'morning-rye', 'north-harbor', 'blue-thermos', 'kind-gravel'],
          same: ['tin-whistle', 'quiet-river'],
        },
      },
      {
        by: 'blue-thermos',
        minutesLater: 120,
        body: 'My ex wouldnt quit and said it was my thing to deal with. Im not saying thats why. Just yours offered, thats a lot',
        reactions: { hear: ['patient-moss', 'field-note', 'old-compass', 'kind-gravel'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 300,
        body: "Gentle push the other way, only because I grew up with it: my daddy quit for my mother's sake and he kept a ledger on her for it for twenty years. Ask, yes. But ask him what *he'd* like too, and let him grumble about it.",
        reactions: { hear: ['morning-rye', 'kind-gravel', 'corner-lamp', 'patient-moss'] },
      },
      {
        by: 'second-cup',
        minutesLater: 120,
        body: `> let him grumble about it

That's what the voice was for, I think. I didn't want him to get to grumble.`,
        reactions: { hear: ['window-fern', 'salt-marsh', 'blue-thermos', 'small-wren'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 240,
        body: `We never got as far as asking. In our house the bottle lived on top of the fridge and it was "hers," and I'd look at it and she'd look at me looking at it, and both of us would say something about the kids' lunches. We're divorced now for about nine reasons, and I won't pretend that's one of the big ones. But I do think if either of us had said the word "fridge" out loud, the rest might have come out behind it.

So I'd have the cap conversation. It sounds like a small one, I don't believe it is.`,
        reactions: { hear: ['tin-whistle', 'field-note', 'blue-thermos', 'juniper-path', 'morning-rye'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 420,
        body: "What would you ask for, if it were exactly the right size? The whole house? Just six o'clock? Not out of a bottle with a cap?",
        reactions: { hear: ['tin-whistle', 'wide-porch', 'kind-gravel', 'soft-thunder'] },
      },
      {
        by: 'second-cup',
        minutesLater: 600,
        body: "The right size is: none in the house till I've finished the program, and then we talk again. There. That's three weeks longer than I expected to say.",
        reactions: { proud: ['tin-whistle', 'juniper-path', 'field-note', 'loose-button'] },
      },
      {
        by: 'evening-counselor',
        minutesLater: 360,
        body: "That's a clear request with an end date, and those are kind to both people. If you'd like company for the conversation, family sessions are for this too. He'd be welcome and so would the grumbling.",
        reactions: { hear: ['blue-thermos', 'wide-porch', 'open-gate', 'steady-oak'] },
      },
      {
        by: 'second-cup',
        minutesLater: 3060,
        body: `Had it at the kitchen table. I said I can hear the cap from the laundry room and he put his face in his hands. He said he'd been timing it for when the dryer was *on*.

Twenty years married, the two of us, sneaking around each other's ears. He poured them out, then said he'd miss it, and grumbled, quite a bit, and I said I know. He's drinking some sort of ginger thing. He opens it outside.`,
        reactions: {
          proud: ['wide-porch', 'north-harbor', 'patient-moss', 'slow-heron', 'kind-gravel', 'open-gate'],
          hear: ['old-compass', 'corner-lamp', 'salt-marsh', 'river-stone', 'morning-rye', 'grey-mitten'],
        },
      },
      {
        by: 'tin-whistle',
        minutesLater: 240,
        body: '"He opens it outside." That\'s a love song and I\'m taking it.',
        reactions: { hear: ['juniper-path', 'morning-rye', 'wide-porch', 'kind-gravel', 'field-note'] },
      },
    ],
  },
  {
    title: 'Overtime on group nights',
    startedHoursAgo: 103,
    posts: [
      {
        by: 'grey-mitten',
        minutesLater: 0,
        body: `Line lead posted mandatory overtime, 4 to 7, Tuesdays and Thursdays, next three weeks. Group's at 6. I've been there eight months and I'm still temp to hire, the hiring talk is next month. I told them physical therapy before. They said "can you move it."

I need the job to be able to afford to get better, and I need the other thing to keep the job. I keep going round it.`,
        reactions: {
          hear: ['green-ladder', 'corner-lamp', 'late-bus', 'small-wren', 'blue-thermos'],
          same: ['old-compass', 'quiet-river', 'field-note'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 40,
        body: 'Offer them different hours. They don\'t care which ones, they care about a box in a spreadsheet. "I can\'t do 4 to 7. I can do 5 to 8 in the morning, or Saturday." Have it ready before they say no.',
        reactions: { hear: ['loose-button', 'north-harbor', 'corner-lamp', 'paper-lantern', 'salt-marsh'] },
      },
      {
        by: 'late-bus',
        minutesLater: 60,
        body: 'and say it to whoever MAKES the spreadsheet. line leads only carry it around',
        reactions: { hear: ['patient-moss', 'steady-oak', 'quiet-river', 'slow-heron'] },
      },
      {
        by: 'program-desk',
        minutesLater: 180,
        body: "Grey-mitten, two things we can do from here: a letter with your attendance hours (it won't name the program), and a place in the morning group for those weeks if mornings ever work better. Message the desk and we'll have the letter the same day.",
        reactions: { hear: ['corner-lamp', 'open-gate', 'tin-whistle', 'long-pencil'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 60,
        body: "Didn't know about moving groups. I'd rather stay in mine, I just learned everybody's names. But ok. Letter please.",
        reactions: { hear: ['corner-lamp', 'late-bus', 'window-fern'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 120,
        body: "I'll say the unpopular one. I moved group around for work twice when I started, \"just this week,\" and it was never only that week. I'm not telling you what to do about the rent. I'd only keep an eye on which one you find yourself apologizing to.",
        reactions: { hear: ['wide-porch', 'late-bus', 'old-compass', 'long-pencil', 'juniper-path'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 120,
        body: `I did the opposite and took every hour they had. Three weeks of doubles, I figured if Im working Im not doing anything else, plus I was broke, plus the boss was happy with me for once. Everybody said good for you. I was so tired I was falling asleep at lights. And then when it stopped and I had one Saturday with nothing in it I went right through the floor.

So dont only look at which night they want. Look at what kind of tired youre going to be. I sleep now, its on the calendar like a job. Nobody says good for you about that but they should`,
        reactions: {
          hear: ['north-harbor', 'small-wren', 'quiet-river', 'corner-lamp', 'salt-marsh', 'open-gate'],
          same: ['green-ladder', 'grey-mitten'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 180,
        body: `> which one you find yourself apologizing to

Ouch, yes.`,
      },
      {
        by: 'slow-heron',
        minutesLater: 420,
        body: `For what it may be worth from an old union man. Read whatever you signed when you started. Temps are told that all sorts of things are mandatory, and some are and some are only posted on a wall in a confident typeface. I never saw a foreman lose an argument with his own handbook, and I saw a good many lose to it.

And eat something before you go in and ask. I used to go in hungry and come out having volunteered.`,
        reactions: { hear: ['wide-porch', 'morning-rye', 'kind-gravel', 'patient-moss'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 1140,
        body: "Asked the scheduler. She's got a mustache of toner and a radio and she didn't even look at the letter. I said 5 to 8 mornings. She said \"you'd come in at five? On PURPOSE?\" and typed it in. Whole thing took less time than the stairs.",
        reactions: {
          proud: ['late-bus', 'blue-thermos', 'old-compass', 'slow-heron', 'corner-lamp', 'copper-kettle'],
          hear: ['paper-lantern', 'wide-porch', 'steady-oak'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 120,
        body: 'Bed at nine then. I mean it.',
        reactions: { hear: ['blue-thermos', 'corner-lamp'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 30,
        body: 'Yes boss',
      },
    ],
  },
  {
    title: 'Back in front of a class on Monday',
    startedHoursAgo: 74,
    posts: [
      {
        by: 'field-note',
        minutesLater: 0,
        body: `My leave ends. I finish here next week and I go back to my fourth graders the Monday after, which I had been picturing as a door and which turns out, now that I'm up against it, to be about nine separate small doors.

1. The staff room, and whoever says "feeling better?"
2. The parent who'll have heard something.
3. The twenty-six people who will simply ask, in the first minute, where I was.
4. The drawer in my desk, which I emptied, but which is still that drawer.
5. Four o'clock.

I've got plans for three and five. I'd be grateful for other people's one, two and four.`,
        reactions: {
          hear: ['juniper-path', 'patient-moss', 'kind-gravel', 'plain-bread', 'late-bus', 'morning-rye'],
          strength: ['old-compass', 'blue-thermos', 'steady-oak'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 30,
        body: 'One: "Much, thanks. What did I miss?" They can\'t resist the second half. I\'ve used it on three separate librarians.',
        reactions: { hear: ['late-bus', 'paper-lantern', 'window-fern', 'field-note', 'juniper-path'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 60,
        body: "I'm a parent at a school. If I'd heard something I would want to see you being normal about long division. That's all I'd want, I swear.",
        reactions: { hear: ['paper-lantern', 'open-gate', 'old-compass', 'steady-oak', 'patient-moss'] },
      },
      {
        by: 'old-compass',
        minutesLater: 120,
        body: 'I taught for thirty-four years, and was away for a semester of the thirty-second. About the drawer. Swap desks. Ask the custodian, who has a key to everything and no questions, and get one with the drawers on the other side. For a month my hand went to the left and there was nothing there but a knee.',
        reactions: {
          hear: ['patient-moss', 'quiet-river', 'small-wren', 'open-gate', 'field-note', 'north-harbor'],
        },
      },
      {
        by: 'field-note',
        minutesLater: 25,
        body: "I'd have never thought of it in a hundred years. The custodian and I go back to the Great Glue Incident. He'll do it.",
        reactions: { hear: ['quiet-river', 'old-compass', 'copper-kettle', 'wide-porch'] },
      },
      {
        by: 'two-socks',
        minutesLater: 240,
        body: "what are you telling the kids? my kid's teacher left last year and they never said anything and mine thought she'd died",
        reactions: { hear: ['paper-lantern', 'small-wren', 'field-note', 'window-fern', 'plain-bread'] },
      },
      {
        by: 'field-note',
        minutesLater: 120,
        body: "That's precisely what I'm afraid of. I'm going to say: \"I was sick, I had help from people who know about it, I'm well enough to be here, and it wasn't because of anything any of you did.\" They always think it was the glue.",
        reactions: {
          proud: ['small-wren', 'plain-bread', 'north-harbor', 'second-cup'],
          hear: ['blue-thermos', 'patient-moss', 'river-stone', 'long-pencil', 'morning-rye'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 180,
        body: "I'd send mine to your class in a second, I'd send me",
        reactions: {
          hear: ['wide-porch', 'field-note', 'old-compass', 'copper-kettle', 'small-wren'],
          same: ['green-ladder', 'steady-oak'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 360,
        body: "Who's your four o'clock?",
        reactions: { hear: ['long-pencil', 'kind-gravel'] },
      },
      {
        by: 'field-note',
        minutesLater: 60,
        body: "Steady-oak, by phone, from the car, before I turn the key. And I'm staying on here with the alumni, so I expect I'll be insufferable on Mondays.",
        reactions: {
          proud: ['salt-marsh', 'old-compass', 'grey-mitten', 'loose-button', 'river-stone'],
          hear: ['paper-lantern', 'wide-porch'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 120,
        body: "I'll be on break at 3:55 with my feet up.",
      },
    ],
  },
  {
    title: 'The 14 stops at nine on weekends now',
    startedHoursAgo: 20,
    posts: [
      {
        by: 'late-bus',
        minutesLater: 0,
        body: "New schedule, starts Saturday. Last 14 is 8:52. The Saturday meeting I go to lets out at nine, and from the church it's a forty minute walk along the road with no sidewalk. I'm asking for ideas before I talk myself into just not going, because I can feel that idea warming up",
        reactions: {
          hear: ['kind-gravel', 'old-compass', 'paper-lantern', 'river-stone', 'slow-heron'],
          same: ['salt-marsh', 'blue-thermos'],
        },
      },
      {
        by: 'plain-bread',
        minutesLater: 10,
        body: "Same bus. Hadn't seen. Damn.",
      },
      {
        by: 'window-fern',
        minutesLater: 35,
        body: "The 9 still runs until eleven on Saturdays. It doesn't go near the church but it crosses the road at the feed store, that's maybe twelve minutes on foot and there's a sidewalk the whole way on the north side. I've done it with groceries.",
        reactions: {
          hear: ['two-socks', 'soft-thunder', 'field-note', 'salt-marsh'],
          proud: ['patient-moss', 'blue-thermos'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 12,
        body: "i'm ashamed to say i have never been on the 9 on a saturday. me",
        reactions: { hear: ['steady-oak', 'two-socks', 'salt-marsh', 'kind-gravel'] },
      },
      {
        by: 'two-socks',
        minutesLater: 40,
        body: `i take the 9 from the other side, the hospital end. its ok on saturdays, its mostly people coming off shift in those shoes and nobody talks. theres a guy who gets on with a cello sometimes

i missed a meeting last weekend for the same kind of reason, missed one bus and then it was like well its too late now, and i walked home and it was a really long night. nothing happened. but i'd have rather been late and stood in the back. so if you end up late just be late, thats what im going to do`,
        reactions: {
          hear: ['old-compass', 'salt-marsh', 'loose-button', 'late-bus', 'tin-whistle'],
          same: ['copper-kettle', 'juniper-path'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 20,
        body: "The transit board takes comments until the end of the month, by the way. There's a stack of forms at the library. I'll happily hold the pen for anyone.",
        reactions: { hear: ['open-gate', 'plain-bread', 'slow-heron'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 120,
        body: 'Kinda off topic but I got a couch coming off a job this week, brown, three seats, one cat scratch, free if you can move it or 40 and I bring it. Also a lamp. Anybody setting up a place let me know',
        reports: [
          {
            by: 'corner-lamp',
            reason: 'off-topic',
            note: "No harm in it, and it's a nice couch. Only wondering if selling things here is all right, since it's in the middle of the bus question.",
          },
        ],
      },
      {
        by: 'wide-porch',
        minutesLater: 90,
        body: "I go right past that church Saturdays on the way home from my mother's, and I've got a whole back seat with nothing in it but a car seat. If the program's all right with members sharing rides, I can do 9:10 by the front steps. Should we ask somebody first?",
        reactions: {
          proud: ['corner-lamp', 'open-gate', 'second-cup'],
          hear: ['river-stone', 'salt-marsh', 'late-bus'],
        },
      },
      {
        by: 'lamp-lighter',
        minutesLater: 120,
        body: "Good question to ask first, wide-porch, thank you. Please settle the when and where through the program desk, so that nobody's Saturday evenings are posted on a board. They can pass a yes from one of you to the other. The [house rules](/house-rules) are there if you'd like the reason.",
        reactions: { hear: ['loose-button', 'old-compass', 'open-gate'] },
      },
      {
        by: 'late-bus',
        minutesLater: 240,
        body: 'so now i have a ride one way, the 9 as a backup, and a form about it. plain bread you want in on the back seat',
        reactions: { hear: ['two-socks', 'long-pencil', 'copper-kettle', 'window-fern'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 340,
        body: "Yes. I'll bring snacks.",
        reactions: { hear: ['long-pencil', 'late-bus'], proud: ['open-gate', 'corner-lamp'] },
      },
    ],
  },
];
