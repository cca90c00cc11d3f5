import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'What actually gets you through twenty minutes',
    startedHoursAgo: 1320,
    pinned: true,
    posts: [
      {
        by: 'steady-oak',
        minutesLater: 0,
        body: `Somebody asked me this in the parking lot and I gave a bad answer, so let's collect better ones.

Leave the handout out of it. The thing you *did*, in the twenty minutes when it was loud. One per post if you can, so people can find them fast. The [house rules](/house-rules) go for this thread too, so nothing about the using itself, only the getting through.

Mine: I take the recycling out. Even when it's empty. By the time I've walked down four floors and up again I'm a person with sore knees, which is a different problem.`,
        reactions: {
          hear: ['morning-rye', 'juniper-path', 'salt-marsh'],
          strength: ['long-pencil', 'green-ladder'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 35,
        body: "Dishes, very hot water, radio on a station I don't like. Being mildly annoyed leaves less room.",
        reactions: { same: ['steady-oak', 'open-gate', 'morning-rye'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 180,
        body: `1. Say the time out loud. "It's ten past."
2. Decide nothing until half past.
3. At half past, eat something.
4. Then call somebody and tell them it's half past.

I've done this maybe two hundred times. I have never once needed step 5, so I don't know what it is.`,
        reactions: {
          same: ['steady-oak', 'green-ladder', 'old-compass', 'salt-marsh'],
          strength: ['juniper-path'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 540,
        body: 'I brush the dog. Dog is bald by now',
        reactions: { proud: ['juniper-path', 'north-harbor'] },
      },
      {
        by: 'field-note',
        minutesLater: 5760,
        body: 'New here, and grateful for this thread. I count backwards from 300 by sevens. I am a teacher, I get it wrong every time, and the getting it wrong is what keeps me busy.',
        reactions: { hear: ['old-compass', 'juniper-path'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 420,
        body: `I text one word to my mentor, we agreed on it beforehand. The word is "oven." She doesn't have to fix anything, she writes back "how hot?" and I give it a number. That's it. Saying the number to someone brings it down by about two.`,
        reactions: { same: ['green-ladder', 'old-compass'] },
      },
      {
        by: 'late-bus',
        minutesLater: 7200,
        body: "Ride the bus one stop too far and walk back. If you have a pass it's free, and you can't do much on a bus except look at people's shoes.",
        reactions: { same: ['salt-marsh', 'long-pencil', 'green-ladder'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 4320,
        body: "I go outside and name what's growing. If it's winter or dark I name what's in the fridge.",
        reactions: { same: ['long-pencil', 'steady-oak'], hear: ['salt-marsh', 'kind-gravel'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 2880,
        body: `> Ride the bus one stop too far

Stealing this. Mine is less noble: I watch strangers pressure wash driveways on my phone. Twenty minutes disappears. My patio has never been washed.`,
        reactions: { hear: ['patient-moss'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 1440,
        body: `I'd like to add a note for anybody who tries one of these and finds it does nothing.

I tried four things the first time and none of them "worked". I was still wanting a drink at the end of each. What I failed to notice was that an hour and a quarter had passed while I tried things. Nobody had told me that the trying was the thing. So: make your list long and don't be picky.`,
        reactions: {
          same: ['patient-moss', 'green-ladder', 'late-bus', 'long-pencil', 'field-note'],
          strength: ['old-compass', 'juniper-path'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 8640,
        body: "Cold tap water on the wrists while I say what I can hear. Fridge. Neighbor's TV. My own breathing, unfortunately.",
        reactions: { hear: ['morning-rye', 'late-bus', 'steady-oak'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 11520,
        body: 'peel something. carrots, an orange, whatever. need both hands and a bit of attention or you lose a fingertip',
        reactions: { same: ['slow-heron', 'quiet-river', 'late-bus', 'salt-marsh'] },
      },
      {
        by: 'small-wren',
        minutesLater: 8640,
        body: 'I read the picture book again even though they are asleep. Out loud, to the hallway. I do the voices.',
        reactions: { same: ['late-bus', 'long-pencil', 'slow-heron'], proud: ['patient-moss'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 2880,
        body: "I open the door and stand in it. I don't have to go out. Half in, half out, and I tell myself I can decide in ten minutes. I've stood in that door in a bathrobe in the rain.",
        reactions: { strength: ['slow-heron', 'copper-kettle', 'green-ladder'] },
      },
      {
        by: 'window-fern',
        minutesLater: 5760,
        body: "I look at tomorrow's clothes. I lay them out, socks too. Hard to explain why it helps. I think because it means there's somebody who is going to wear them.",
        reactions: { hear: ['late-bus', 'quiet-river'], same: ['green-ladder'] },
      },
      {
        by: 'loose-button',
        minutesLater: 8640,
        body: "I've done six of these now. The recycling one is underrated but my neighbor asked if I was ok, so I also met my neighbor. His name is on his mailbox and I had never read it in four years",
        reactions: { same: ['copper-kettle', 'late-bus'], strength: ['quiet-river'] },
      },
      {
        by: 'two-socks',
        minutesLater: 8640,
        body: 'saving this whole page. thank you',
        reactions: { strength: ['window-fern', 'copper-kettle', 'field-note', 'morning-rye'] },
      },
    ],
  },
  {
    title: 'The flat middle of Saturday',
    startedHoursAgo: 216,
    posts: [
      {
        by: 'small-wren',
        minutesLater: 0,
        body: `My kids are at their dad's every other weekend. Evenings I can do now. Dinner, dishes, the show about the vets, bed.

It's Saturday from about noon. The apartment goes so quiet I can hear the clock in the *other* room, and I start having very reasonable conversations with myself about why today is different. It's happened both times now. The first time I cleaned the oven till my hands were raw. The second time I sat in the bathtub with no water in it and talked to my sister on the phone for two hours about her kitchen tiles, and she knew, and she let me.

I got through both but I can't clean the oven every weekend, and she does run out of tiles. What do you do with the hours?`,
        reactions: {
          same: ['slow-heron', 'patient-moss', 'quiet-river', 'late-bus', 'old-compass'],
          hear: ['paper-lantern', 'green-ladder'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 40,
        body: "For my first three months every Saturday at one o'clock belonged to somebody else. Haircut, my mother's gutters, helping a man I barely knew move a couch. I wasn't being kind. I needed a person standing somewhere, waiting for me and looking at their watch.",
        reactions: { same: ['copper-kettle', 'wide-porch'], proud: ['slow-heron'] },
      },
      {
        by: 'late-bus',
        minutesLater: 75,
        body: 'laundromat. it has chairs, other people, a machine that tells you how many minutes are left. best afternoon in town',
        reactions: { hear: ['north-harbor', 'salt-marsh', 'corner-lamp'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 180,
        body: `> a person standing somewhere, waiting for me

Yes. My version is the public pool.

I'm sixty-three and I hadn't been in a pool since my boys were small. The first Saturday I sat in the locker room with my socks on for twenty minutes. I thought everybody would look at me. Nobody looked at me. There was a class of toddlers going on and they were the event.

I swim like a table. But there's a lady in lane two who's there every week and says "you're late" if I'm late, and I find I'd rather not be late. I don't know her name. I've told her I'm "getting back in shape," which is true as far as it goes.

What I didn't expect is the tiredness afterward. It's an honest sort of tired, and it sits exactly where the restlessness used to sit, from about two until dinner.`,
        reactions: { same: ['steady-oak', 'north-harbor'], hear: ['copper-kettle', 'paper-lantern'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 120,
        body: "i work saturdays so i can't help except to say my flat middle is tuesday. everyone has one i think",
        reactions: { same: ['slow-heron'] },
      },
      {
        by: 'small-wren',
        minutesLater: 50,
        body: 'It helps a lot actually that yours is Tuesday.',
        reactions: { hear: ['wide-porch', 'copper-kettle', 'patient-moss'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 360,
        body: "I go to the movies alone at noon. Cheapest showing, and it's full of retired people who talk all through it. Last week a woman handed me half her sandwich without looking at me.",
      },
      {
        by: 'wide-porch',
        minutesLater: 240,
        body: "I'm going to disagree a bit. I filled every hour of my first weekend and then on Sunday night I ran out of errands and it all hit at once, worse. Now I leave one hour empty on purpose and sit on the steps with the dog and let it be boring. It's awful. It's getting less awful.",
        reactions: { same: ['slow-heron', 'late-bus', 'corner-lamp'] },
      },
      {
        by: 'open-gate',
        minutesLater: 90,
        body: `wide-porch I think you're both right. Book it in the beginning, then practice the empty hour when you have someone to call at the end of it. My kids were with their grandparents weekends too and the first time I *chose* to stay in with nothing planned I had already been at this five months.

Small wren, one practical thing. Tell somebody your plan on Friday. Out loud or in a text. "Saturday I'm doing x at one." Then text again when you did it.`,
        reactions: { hear: ['paper-lantern', 'patient-moss'], same: ['steady-oak'] },
      },
      {
        by: 'small-wren',
        minutesLater: 300,
        body: "OK. Saturday at one I am going to the library on the number 9 to return eleven overdue books and face the consequences. You're all witnesses.",
        reactions: {
          proud: ['patient-moss', 'steady-oak', 'late-bus'],
          strength: ['open-gate', 'loose-button'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 30,
        body: "I work in a library. We're not even mad. We're happy when they come back, it's sort of our whole attitude.",
        reactions: { same: ['late-bus', 'north-harbor'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 5760,
        body: 'So? How was the library?',
        reactions: { hear: ['late-bus'] },
      },
      {
        by: 'small-wren',
        minutesLater: 180,
        body: `They forgave the fines! There's a box on the counter for it. I sat in the chairs by the window till they closed and read half a book about lighthouses.

It still went quiet when I got home. But it was five o'clock quiet, not one o'clock quiet, and I know how to cook at five.`,
        reactions: {
          proud: [
            'copper-kettle',
            'slow-heron',
            'plain-bread',
            'loose-button',
            'late-bus',
            'corner-lamp',
            'blue-thermos',
          ],
          strength: ['green-ladder'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 80,
        body: `"Five o'clock quiet, I know how to cook at five." Going to be thinking about that one all week.`,
        reactions: { proud: ['slow-heron', 'corner-lamp'], hear: ['north-harbor', 'plain-bread'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 2880,
        body: 'tried the laundromat. can confirm about the chairs',
        reactions: { same: ['wide-porch'] },
      },
    ],
  },
  {
    title: 'I used on my day off. I came back this morning',
    startedHoursAgo: 20,
    posts: [
      {
        by: 'tin-whistle',
        minutesLater: 0,
        body: `I'll say it plainly before I talk myself out of it. Thirty-one days, then I used. One night. I'm safe, I'm home, I've slept, I told my counselor and I sat in my chair in group this morning with my hands shaking.

I keep going over it. There was no big reason. I'd like there to be one. I had a free day, nobody had been unkind to me, the sun was out. I walked past the turn for my street and kept walking.

This morning I nearly didn't come. I had the message typed, the one about a stomach bug, and I've sent that message so many times in my life that the phone filled it in for me after two letters. That's what got me out of the door. I didn't like that the phone knew.

I don't need anything. I just didn't want to be the one reading everyone else's days and keeping quiet about mine.`,
        contentWarnings: ['substance-use'],
        reactions: {
          hear: ['late-bus', 'wide-porch', 'blue-thermos', 'field-note', 'copper-kettle', 'window-fern'],
          strength: ['juniper-path', 'river-stone', 'patient-moss', 'corner-lamp', 'old-compass'],
          same: ['second-cup', 'salt-marsh'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 12,
        body: "I was across the room from you. I didn't know, I only saw that you came. Glad you're home.",
        reactions: { same: ['blue-thermos', 'wide-porch', 'old-compass'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 25,
        body: `Mine was week six. Then again in week eight. I've got six months behind me since, and I'm telling you the order of it because at the time I was sure I'd never get to use a sentence like that.

The first time, I thought I'd have to start from the first page, like they'd hand me the welcome folder again. Nobody did. My counselor asked what had been going on that week, and then what I'd eaten, and then we went back to the thing we'd been working on before. It was almost insulting how much was still there.

What I remember most is the morning after, sitting in the car outside the building with the engine running. Turning the key off was harder than any of the thirty days. You've done that bit already.`,
        reactions: {
          hear: ['tin-whistle', 'morning-rye', 'field-note', 'steady-oak', 'blue-thermos'],
          same: ['patient-moss', 'small-wren', 'grey-mitten'],
          strength: ['window-fern', 'copper-kettle'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 20,
        body: "Thirty-one days and then one night. The thirty-one happened. They're still yours.",
        reactions: { same: ['field-note', 'wide-porch'] },
      },
      {
        by: 'field-note',
        minutesLater: 45,
        body: `> I'd like there to be one

I recognize this. I wanted a villain in mine so badly. I wrote the whole day down hour by hour with my counselor and there was a small thing at eleven in the morning that I'd walked straight past. You might find something or you might not. Either way you don't have to find it this week.

The only practical thing I'd offer: write down what the day was, just the times and places, while you still have it. Then close the notebook. You may want to look at it in a month. For now you should probably have a nap.`,
        reactions: { hear: ['blue-thermos', 'quiet-river'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 30,
        body: "Did the same about ten days in. Didn't tell anyone for four days and the four days were worse than the night. You told people in under one. That's not nothing.",
        contentWarnings: ['substance-use'],
        reactions: { same: ['kind-gravel', 'old-compass', 'morning-rye', 'late-bus'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 180,
        body: "Reading these in the break room. Thank you. I'm having a hard time eating but I had toast.",
        reactions: {
          strength: ['wide-porch', 'quiet-river', 'morning-rye', 'blue-thermos', 'copper-kettle'],
        },
      },
      {
        by: 'morning-rye',
        minutesLater: 10,
        body: 'Toast counts. Toast is how I make a living.',
        reactions: { same: ['blue-thermos', 'two-socks'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 180,
        body: "Going to be the one who says it. A month is a lot to have and you threw it all away for nothing, on a sunny day. If you don't get angry at yourself about that it'll happen again. Being nice to you about it isn't going to help you.",
        reactions: { hear: ['patient-moss'] },
        reports: [
          {
            by: 'quiet-river',
            reason: 'shaming',
            note: `"You threw it all away" under someone's first post after a bad night. I don't think they meant harm but tin-whistle shouldn't have to read that today.`,
          },
          {
            by: 'kind-gravel',
            reason: 'shaming',
            note: 'Please have a look before it turns into a pile-on. The person who wrote it might need a word too.',
          },
        ],
      },
      {
        by: 'steady-oak',
        minutesLater: 25,
        body: `I'd see it the other way, wide-porch. I was furious at myself for about eleven years and it never kept me home one night. What did was being expected somewhere the next day.

I do agree with one thing in what you wrote. It's worth looking at the why, and not just patting it. I'd only do it on a full stomach, with someone who's on your side, and on a different day than the first one.

If there's fear under that, I'd understand it. Hearing someone else's hard night shook me too when I was new.`,
        reactions: {
          hear: ['late-bus', 'quiet-river', 'kind-gravel', 'old-compass'],
          same: ['paper-lantern', 'plain-bread', 'field-note'],
        },
      },
      {
        by: 'wide-porch',
        minutesLater: 50,
        body: "I was scared. I have sixteen days and I thought you were one of the solid ones. That's not your job and I put it badly. I'm sorry, tin-whistle.",
        reactions: { hear: ['field-note', 'kind-gravel', 'old-compass', 'patient-moss'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 40,
        body: `It's all right. I said worse to myself on the way home. And I'm flattered that I looked solid.

Ate dinner. Rice, an egg. Going to bed with the phone in the kitchen.`,
        reactions: {
          proud: ['field-note', 'kind-gravel', 'wide-porch', 'quiet-river', 'loose-button'],
          strength: ['corner-lamp', 'late-bus'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 360,
        body: 'Morning. How was the night?',
        reactions: { hear: ['wide-porch', 'morning-rye'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 70,
        body: "Slept till six. Dreamed I was late for something. Group in a bit, I'm going to take the early bus so that I can't think about it.",
        reactions: {
          proud: [
            'old-compass',
            'kind-gravel',
            'corner-lamp',
            'loose-button',
            'morning-rye',
            'soft-thunder',
          ],
          hear: ['quiet-river', 'patient-moss'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 35,
        body: 'Early bus is a good bus. Left side has the heater',
        reactions: { strength: ['wide-porch', 'steady-oak'] },
      },
    ],
  },
  {
    title: 'Payday is tomorrow and I can already feel it',
    startedHoursAgo: 101,
    posts: [
      {
        by: 'copper-kettle',
        minutesLater: 0,
        body: `they pay us fridays in cash if we ask and by bank if we ask. guess what i always asked for

tomorrow is first full check since i started here. i've been thinking about it since monday like it's a person coming to town`,
        reactions: { same: ['grey-mitten', 'corner-lamp', 'slow-heron', 'salt-marsh', 'loose-button'] },
      },
      {
        by: 'late-bus',
        minutesLater: 30,
        body: `"like it's a person coming to town" yeah. mine wears a hat`,
        reactions: { same: ['grey-mitten', 'green-ladder', 'blue-thermos'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 45,
        body: `What I did for the first six paydays:

- bank, never cash
- my sister's name on the account next to mine, so she can see it
- rent goes out the same hour it comes in
- a set amount comes back to me in an envelope on Saturdays like I'm nine years old

I'm a grown man with a van and a business and I got an allowance from my little sister. Would do it again.`,
        reactions: { hear: ['window-fern', 'grey-mitten', 'second-cup'], same: ['quiet-river'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 120,
        body: "I don't have a sister. Anybody do this without another person?",
        reactions: { same: ['north-harbor', 'window-fern'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 20,
        body: 'Two accounts at two different banks. Pay goes to the boring one across town. No card for it. To get at it you have to stand in a line, during hours, with your face showing.',
        reactions: { hear: ['grey-mitten', 'green-ladder'] },
      },
      {
        by: 'second-cup',
        minutesLater: 180,
        body: `Automatic transfer set for 6 am on payday, so by the time I'm awake the "extra" has already gone to the dentist. It feels like being robbed by a very responsible person.`,
      },
      {
        by: 'copper-kettle',
        minutesLater: 40,
        body: "ok. asked the boss to switch me to bank. he said it takes till next cycle so tomorrow is still cash. asked if he'd hold it till my mom can pick it up and he just said sure. didn't ask why. five years i was scared of that conversation and it took less time than a ticket",
        reactions: {
          proud: ['grey-mitten', 'north-harbor', 'patient-moss', 'corner-lamp'],
          strength: ['late-bus', 'paper-lantern', 'second-cup'],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 25,
        body: "Five years and less time than a ticket. I have about three of those conversations waiting. Maybe I'll have one.",
        reactions: { same: ['grey-mitten', 'second-cup'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 840,
        body: "It's the day. How's the person in the hat?",
        reactions: { hear: ['second-cup'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 360,
        body: `ok so. mom picked it up on the way to her cards thing. she walked in through the kitchen, in the middle of lunch, said hi to everybody, and counted it twice at the pass. i wanted to die. the dishwasher said "that's a lot of respect for one envelope"

then after shift i had that feeling anyway. money wasn't even in my pocket and my feet still wanted to turn left at the light. that surprised me. i thought no cash no problem. so i called my mom and said can i come look at it, and she didn't laugh, she said come eat

she'd already bought me new work shoes out of it because she "saw the state of them"

so that's where payday went. non slip`,
        reactions: {
          proud: [
            'second-cup',
            'tin-whistle',
            'river-stone',
            'paper-lantern',
            'plain-bread',
            'green-ladder',
          ],
          hear: ['old-compass'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 30,
        body: "Best use of a check I've heard this year.",
        reactions: { proud: ['slow-heron', 'north-harbor', 'second-cup'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 1440,
        body: 'Opened the second account. The lady asked what it was for and I said "rent" and then for some reason I said "and for not touching" and she just wrote down rent',
        reactions: {
          strength: ['second-cup', 'late-bus', 'corner-lamp'],
          proud: ['patient-moss', 'tin-whistle'],
        },
      },
    ],
  },
  {
    title: 'Hiding in the stairwell at work',
    startedHoursAgo: 5,
    posts: [
      {
        by: 'grey-mitten',
        minutesLater: 0,
        body: "Two guys on my line were talking about their weekend, in detail, and laughing, and I could feel it in my teeth. I said I had to check a pallet. I'm on the stairs between 2 and 3. I've got maybe ten minutes before someone wonders.",
        contentWarnings: ['substance-use'],
        reactions: {
          hear: ['blue-thermos', 'morning-rye', 'loose-button'],
          same: ['window-fern', 'late-bus'],
        },
      },
      {
        by: 'morning-rye',
        minutesLater: 3,
        body: "I'm here. What can you see from where you're sitting?",
        reactions: { strength: ['blue-thermos', 'copper-kettle'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 2,
        body: 'A fire extinguisher. Inspected in March. A lot of gum',
      },
      {
        by: 'morning-rye',
        minutesLater: 2,
        body: 'How many gums',
        reactions: { hear: ['blue-thermos', 'late-bus'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 4,
        body: 'Nineteen. You made me count gum',
        reactions: { same: ['patient-moss', 'morning-rye', 'long-pencil'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 6,
        body: "i've sat in a walk-in fridge for this exact reason. it passes faster than the break does. drink some water before you go back, doesn't matter if you're thirsty",
        reactions: { same: ['blue-thermos', 'grey-mitten'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 15,
        body: "When you go back, can you swap ends of the line? I asked to work the far dock for a couple of weeks, said my ear was bothering me. It wasn't even a lie by the end, those guys never shut up.",
        reactions: { hear: ['grey-mitten'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 75,
        body: `Went back. Asked to do labels instead, it's the bad job, nobody fights you for it. It's by the big door so there's air.

It went from about an 8 to a 4. Shift's over at two. I'm writing down who I'm going to call on the walk to the car, because the walk to the car is the other bad bit.`,
        reactions: {
          proud: ['copper-kettle', 'morning-rye', 'soft-thunder', 'patient-moss', 'field-note'],
          strength: ['second-cup', 'green-ladder', 'plain-bread'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 25,
        body: "Call me on the walk if nobody picks up, I mean it, I'm home with a sick kid and would love to hear about labels. 555-0142",
        reactions: { hear: ['grey-mitten'] },
        reports: [
          {
            by: 'second-cup',
            reason: 'personal-information',
            note: "It's a generous thing to offer, but I think phone numbers aren't meant to be up on a board. Could you let them know kindly?",
          },
        ],
      },
      {
        by: 'grey-mitten',
        minutesLater: 55,
        body: `In the car. Doors locked, belt on. My cousin answered on the second ring and complained about her landlord the entire way. Perfect.

Nineteen gums. Thanks, rye.`,
        reactions: { proud: ['morning-rye', 'slow-heron', 'corner-lamp', 'wide-porch'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 10,
        body: "Anytime. I'd like it noted that I never asked you to touch any.",
        reactions: { hear: ['blue-thermos', 'long-pencil', 'open-gate'] },
      },
    ],
  },
  {
    title: "Roll call. Just say you're here",
    startedHoursAgo: 76,
    posts: [
      {
        by: 'late-bus',
        minutesLater: 0,
        body: `No story needed. You don't have to be doing well. Just say here.

Here.`,
        reactions: {
          hear: ['blue-thermos', 'open-gate', 'juniper-path', 'old-compass'],
          same: ['window-fern', 'field-note'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 6,
        body: 'Here.',
      },
      {
        by: 'quiet-river',
        minutesLater: 10,
        body: 'Here, in pajamas, with a cold coffee.',
        reactions: { hear: ['two-socks'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 20,
        body: 'here',
        reactions: { hear: ['copper-kettle', 'quiet-river', 'old-compass', 'juniper-path'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 120,
        body: 'here. smell like onions',
      },
      {
        by: 'salt-marsh',
        minutesLater: 40,
        body: 'Present, under protest.',
        reactions: { same: ['second-cup', 'copper-kettle'] },
      },
      {
        by: 'second-cup',
        minutesLater: 180,
        body: 'Here. Bad night, okay morning.',
        reactions: { hear: ['blue-thermos', 'late-bus'] },
      },
      {
        by: 'river-stone',
        minutesLater: 120,
        body: 'Here I guess.',
        reactions: { strength: ['open-gate', 'quiet-river', 'corner-lamp', 'patient-moss', 'field-note'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 12,
        body: `> Here I guess.

Counts in full.`,
        reactions: { hear: ['late-bus', 'blue-thermos'] },
      },
      {
        by: 'calm-harbor',
        minutesLater: 240,
        body: `Moderator on the late end of the day, here too, reading along. If "here" is the most you have and it's getting heavier than that, [Get help now](/help) has people who answer at any hour.`,
        reactions: { hear: ['two-socks', 'late-bus', 'river-stone'] },
      },
      {
        by: 'two-socks',
        minutesLater: 660,
        body: 'here. first time writting anything on this',
        reactions: { proud: ['late-bus', 'juniper-path', 'steady-oak', 'long-pencil'] },
      },
      {
        by: 'late-bus',
        minutesLater: 15,
        body: "good to see you socks. there's no second step, you did the whole thing",
        reactions: { hear: ['corner-lamp', 'quiet-river'] },
      },
      {
        by: 'open-gate',
        minutesLater: 540,
        body: 'Here! Supermarket parking lot. Not going in till the song ends.',
      },
      {
        by: 'field-note',
        minutesLater: 480,
        body: 'Here. Day fifty of writing things down.',
        reactions: { same: ['river-stone'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 300,
        body: 'Here. Truck. Rain.',
        reactions: { hear: ['field-note', 'two-socks'] },
      },
      {
        by: 'window-fern',
        minutesLater: 600,
        body: 'Here, later than I wanted to be, but here.',
        reactions: { strength: ['soft-thunder'] },
      },
      {
        by: 'old-compass',
        minutesLater: 540,
        body: "Here. My knees are also here, they'd like it known.",
      },
      {
        by: 'soft-thunder',
        minutesLater: 480,
        body: "Is this only for people who've been around a while? If not then here",
        reactions: {
          hear: ['copper-kettle', 'quiet-river', 'second-cup', 'blue-thermos', 'corner-lamp'],
          strength: ['tin-whistle', 'patient-moss', 'juniper-path'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 14,
        body: "it's for anybody with a thumb. welcome",
        reactions: { hear: ['patient-moss', 'plain-bread', 'two-socks'] },
      },
      {
        by: 'soft-thunder',
        minutesLater: 9,
        body: 'here then',
        reactions: { proud: ['copper-kettle', 'window-fern'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 70,
        body: 'Here. Ironing a shirt for no reason.',
        reactions: { hear: ['quiet-river'] },
      },
    ],
  },
  {
    title: "My brother's wedding is in eleven days and I'm in it",
    startedHoursAgo: 410,
    posts: [
      {
        by: 'corner-lamp',
        minutesLater: 0,
        body: `Best man, if you can believe it. I used to tend bar, so to half of that room I *am* the bar. There's a toast. There's a thing where they hand me a glass. There's an uncle.

I'm not asking whether I should go. I'm going. I want to hear how people have done one of these and come home okay.`,
        reactions: { hear: ['juniper-path', 'morning-rye', 'small-wren'] },
      },
      {
        by: 'open-gate',
        minutesLater: 25,
        body: `Did one at four months. Rules I made with my counselor:

1. My own car, parked so nobody could block it.
2. Hands never empty. Soda with lime from the first minute till the last.
3. A job. I held the baby. Any baby. I was *the baby lady*.
4. Leave after the cake, before the second band.

Nobody noticed one single thing except that the babies liked me.`,
        reactions: { same: ['quiet-river', 'morning-rye'] },
      },
      {
        by: 'old-compass',
        minutesLater: 120,
        body: "The toast lifts just as high with ginger ale in it. I've given four that way. People look at your face, they don't look in the glass.",
        reactions: { hear: ['morning-rye', 'blue-thermos'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 180,
        body: "What's the uncle like",
        reactions: { same: ['old-compass', 'slow-heron', 'quiet-river'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 20,
        body: `The uncle says "just the one" like it's my name.`,
        reactions: { hear: ['small-wren', 'juniper-path'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 35,
        body: `For uncles I use "Not tonight, I'm driving" three times in the same exact voice. By the third he gets bored. You don't owe him a better line than that. You don't owe him the truth either.`,
        reactions: { same: ['green-ladder', 'small-wren'], strength: ['old-compass'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 360,
        body: "I'd suggest telling one person who will be there. Only one. Somebody who'll walk outside with you and talk about trains. When my niece married I told her new mother-in-law, whom I'd met that morning. She'd been in recovery nineteen years. I'd never have guessed.",
        reactions: { hear: ['quiet-river'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 1080,
        body: `Told my brother. I'd been putting that off because I didn't want to make his day about me. He said "I've had your first toast planned since we were kids and the drink was always going to be grape juice, you hate champagne." I do hate champagne. I'd forgotten that I do.`,
        reactions: { proud: ['slow-heron', 'juniper-path', 'morning-rye', 'copper-kettle'] },
      },
      {
        by: 'evening-counselor',
        minutesLater: 300,
        body: "Evening team here. If it helps, bring the plan to group this week and we'll walk through the day hour by hour, uncle included. That offer stands for anyone with something on the calendar.",
        reactions: { hear: ['quiet-river', 'corner-lamp'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 2880,
        body: "Eat before the photos. The photos take two hours. I do cakes for these things, trust me, nobody eats till it's dark",
        reactions: { hear: ['juniper-path'] },
      },
      {
        by: 'small-wren',
        minutesLater: 10800,
        body: "It's today, isn't it. Thinking of you.",
        reactions: { strength: ['open-gate', 'slow-heron', 'juniper-path', 'corner-lamp'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 1560,
        body: `Home. Shirt's ruined from dancing, the rest of me is fine.

How it went, for whoever has one of these coming:

The hour by hour plan from group was in my inside pocket and I took it out four times in the bathroom. Having somewhere to look was worth more than what it said. My own car, parked facing out. Soda and lime before I said hello to anybody.

The toast went by in a second. I talked about the time he cut my hair with the kitchen scissors. The uncle lasted two rounds, then found another nephew.

The hard part was afterward, when I went past the bar to get my coat and it smelled like my old job. Like competence, kind of. I was good at that. People were happy when they saw me coming. I haven't been good at anything since, not that fast and not with my hands, and I stood there longer than I should have, and the kid behind the bar asked what I was having.

I said I was having my coat. It wasn't even a good line. Then my brother's new wife's grandmother came up and asked me to help her find a shoe.

We found the shoe. I left after the cake. My brother walked me to the car and held onto my ear like he did when we were kids, and neither of us said anything.`,
        reactions: {
          proud: [
            'blue-thermos',
            'slow-heron',
            'morning-rye',
            'wide-porch',
            'open-gate',
            'green-ladder',
            'old-compass',
            'small-wren',
            'second-cup',
          ],
          same: ['copper-kettle', 'field-note'],
          hear: ['paper-lantern', 'juniper-path', 'river-stone'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 180,
        body: `> Like competence, kind of. I was good at that.

I've been trying to say this about my own thing for weeks. You can miss being good at it.`,
        reactions: { hear: ['juniper-path', 'blue-thermos', 'copper-kettle'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 300,
        body: 'WHERE WAS THE SHOE',
        reactions: { proud: ['quiet-river', 'blue-thermos'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 40,
        body: 'In the flowers. Nobody knows.',
        reactions: { same: ['morning-rye', 'field-note', 'slow-heron'] },
      },
    ],
  },
  {
    title: 'The phone is so quiet',
    startedHoursAgo: 66,
    posts: [
      {
        by: 'river-stone',
        minutesLater: 0,
        body: `My sister died in the winter. She was the one who called. Every day, about nothing, what she had for lunch. I got into the program partly because of her and now it's evening and the phone just sits there.

I'm not in danger, I want to say that so that nobody worries. I'm just very aware of it, on the table.`,
        contentWarnings: ['grief'],
        reactions: {
          hear: ['quiet-river', 'second-cup', 'grey-mitten', 'north-harbor', 'kind-gravel', 'steady-oak'],
          strength: ['green-ladder', 'juniper-path', 'wide-porch'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 14,
        body: "I'm sorry. What did she have for lunch, mostly?",
        reactions: { hear: ['slow-heron', 'patient-moss', 'quiet-river'] },
      },
      {
        by: 'river-stone',
        minutesLater: 9,
        body: `Leftovers. She'd never admit they were leftovers. She called it "revisiting."`,
        reactions: {
          hear: ['slow-heron', 'loose-button', 'corner-lamp', 'salt-marsh', 'late-bus'],
          same: ['plain-bread'],
        },
      },
      {
        by: 'quiet-river',
        minutesLater: 25,
        body: `"Revisiting." I'd have liked her.

I don't have the right words for it. I can tell you I'm sitting with my own quiet phone, other side of town, if it helps to picture two of them.`,
        reactions: { hear: ['patient-moss', 'small-wren', 'north-harbor'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 70,
        body: `My dad was my phone call. The first months I'd put the phone in a drawer at the time he used to call, so it had a reason for being silent. It sounds like nothing. The drawer did help.

And I told my counselor, who moved one of my sessions to that hour. I hadn't known you could ask.`,
        contentWarnings: ['grief'],
        reactions: {
          hear: ['slow-heron', 'small-wren', 'river-stone'],
          strength: ['juniper-path', 'corner-lamp'],
        },
      },
      {
        by: 'slow-heron',
        minutesLater: 780,
        body: "My wife and I ate at six for thirty-one years, and at six I still put down the newspaper. I don't think that part gets fixed. I do think it gets company. I've found it's possible to be very sad at six and still not drink at seven, and that was news to me.",
        reactions: { hear: ['quiet-river', 'small-wren'], strength: ['kind-gravel', 'window-fern'] },
      },
      {
        by: 'river-stone',
        minutesLater: 240,
        body: `> it's possible to be very sad at six and still not drink at seven

Thank you. I copied that out and put it by the stove.

I asked about the hour, kind-gravel. I thought they'd say there's no slot. The counselor said "what time did she call?" and I said around seven, when she was doing her dishes, you could hear the water, and she wrote it down like it was a normal thing to write. So they can do a short call at seven on the nights we don't have group.`,
        reactions: { strength: ['quiet-river', 'window-fern', 'small-wren'] },
      },
      {
        by: 'small-wren',
        minutesLater: 120,
        body: 'So glad you asked. What are you revisiting tonight?',
        reactions: { proud: ['slow-heron', 'quiet-river', 'field-note'] },
      },
      {
        by: 'river-stone',
        minutesLater: 55,
        body: "Soup. Third day of it. She'd be impressed",
        reactions: {
          hear: ['quiet-river', 'slow-heron', 'juniper-path', 'kind-gravel'],
          proud: ['salt-marsh', 'blue-thermos'],
        },
      },
      {
        by: 'window-fern',
        minutesLater: 1140,
        body: "How was the seven o'clock call?",
        reactions: { hear: ['small-wren', 'slow-heron'] },
      },
      {
        by: 'river-stone',
        minutesLater: 360,
        body: "Short. Mostly logistics, then at the end she asked me what I'd had for lunch and I couldn't talk for a bit. It was all right. She waited.",
        reactions: {
          strength: ['copper-kettle', 'second-cup', 'tin-whistle'],
          proud: ['blue-thermos', 'salt-marsh', 'paper-lantern'],
        },
      },
    ],
  },
  {
    title: 'Nights. How long does this go on?',
    startedHoursAgo: 530,
    posts: [
      {
        by: 'quiet-river',
        minutesLater: 0,
        body: `Twelve days of not really sleeping. I fall asleep fine and then I'm awake in the middle of it like someone called my name. I lie there and go through my whole life in order, with footnotes.

I've told my counselor and the nurse, they're looking at it with me, so I'm not after pills or recipes. I'm asking the ones further along. Did it end? Does it end by itself or did you do something?`,
        reactions: {
          same: [
            'tin-whistle',
            'patient-moss',
            'green-ladder',
            'north-harbor',
            'corner-lamp',
            'morning-rye',
          ],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 240,
        body: "It ended. For me it was around the seventh week, and it went the way a cold goes. I didn't notice the day it stopped, I noticed some days later that it had.",
        reactions: { hear: ['salt-marsh', 'tin-whistle'], strength: ['open-gate', 'quiet-river'] },
      },
      {
        by: 'open-gate',
        minutesLater: 40,
        body: 'Mine ended and then came back and then ended. Posting that as encouragement but I hear how it sounds.',
        reactions: { same: ['salt-marsh', 'steady-oak', 'corner-lamp'] },
      },
      {
        by: 'field-note',
        minutesLater: 120,
        body: "I kept a record (of course I did). In my first twenty nights I had five I'd call decent. In the next ten, six. It felt exactly the same to me the whole time, I'd have sworn on anything nothing was changing. Only the notebook knew.",
        reactions: { hear: ['old-compass', 'corner-lamp'] },
      },
      {
        by: 'late-bus',
        minutesLater: 30,
        body: "everybody told me no screens. ok but then it's just me and the ceiling. i do audiobooks, the duller the better, currently on the history of salt",
        reactions: { same: ['tin-whistle', 'open-gate'] },
      },
      {
        by: 'old-compass',
        minutesLater: 70,
        body: `What I'd say is get up. If you're awake for good, don't lie there arguing.

I had a winter of it. I'd lie next to my wife, stiff as a plank so she wouldn't wake, and try my own case. Prosecution, defense, the lot. I never once got acquitted between two and five in the morning. Then I'd be so tired by the afternoon that a drink looked like medicine.

What changed it was getting up. Slice of toast at the counter, standing, lights low, reading the back of whatever was there. I know a great deal about oats. Then go back and try again. After some weeks the bed stopped being the courtroom.`,
        reactions: { hear: ['salt-marsh', 'open-gate', 'steady-oak'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 300,
        body: "Hm, getting up never worked for me, once I'm up I'm up and I've rearranged a cupboard. I stay put and do the thing where you go through the alphabet naming animals. I always get stuck at N. I've never been awake at P.",
        reactions: { same: ['field-note', 'quiet-river'] },
      },
      {
        by: 'day-counselor',
        minutesLater: 540,
        body: "A word from the daytime team: broken sleep in the first weeks is very common, and it's worth telling us about early rather than waiting it out alone. Please don't add anything from the pharmacy shelf or stop anything you've been prescribed without asking the nurse first. Bring it up at check-in, nobody will think it's too small.",
        reactions: { hear: ['open-gate', 'quiet-river', 'late-bus'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 1560,
        body: `The courtroom, yes, that's precisely what it is.

Newt, corner-lamp. N is newt.`,
        reactions: { hear: ['steady-oak'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 15,
        body: "You've ruined me, I'm going to be up till Z.",
        reactions: { same: ['quiet-river'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 8640,
        body: 'Reporting back. Five hours in one piece last night, and I only know because the garbage truck woke me instead of my own head. I lay there listening to the truck and was so pleased with it.',
        reactions: {
          proud: ['field-note', 'tin-whistle', 'copper-kettle', 'steady-oak', 'blue-thermos', 'salt-marsh'],
          strength: ['patient-moss'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 180,
        body: 'The only time in recorded history anyone has been pleased with that truck.',
        reactions: { proud: ['field-note', 'steady-oak'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 480,
        body: "Reading this in the middle of the night and it's good to know about the notebook. Starting one. Night one: bad. There, it's a record.",
        reactions: { hear: ['steady-oak', 'juniper-path'] },
      },
    ],
  },
  {
    title: 'The pharmacist said it out loud',
    startedHoursAgo: 27,
    posts: [
      {
        by: 'window-fern',
        minutesLater: 0,
        body: `I pick up my medication for addiction treatment every week. Usually there's a woman who is lovely about it. Today a young man read the name of it off the bag, loudly, the way you'd call a number at a deli. There were people from my aunt's church behind me.

I took the bag and I said thank you. I said *thank you*. One of the ladies looked at the bag and then looked very hard at the cough drops. She's known me since I was eleven.

Then I sat in the bus shelter and let two buses go. I had a whole speech by the second one. It was a good speech and there was nobody there but a pigeon.

The medication works for me. I sleep, I get up, I make my aunt's breakfast. I hate that I still feel caught.`,
        contentWarnings: ['medical'],
        reactions: {
          hear: ['green-ladder', 'field-note', 'river-stone', 'loose-button', 'morning-rye', 'tin-whistle'],
          same: ['long-pencil', 'north-harbor', 'paper-lantern'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 18,
        body: `Eight months on mine. I know that bus shelter, different street.

For the first two months I drove forty minutes to a pharmacy where I didn't know a soul. I told myself it was cheaper. I'd sit in the lot till the line was empty, then walk in like I was robbing the place. My wife finally came along one day, stood in the line with me, and talked to the man in front of us about his tomatoes. That was all she did. I've gone to the one on our corner ever since.

You weren't caught doing anything. You were picking up your medicine on a weekday afternoon like everyone else in that line. If you want someone to talk about tomatoes, bring your aunt.`,
        reactions: {
          same: ['second-cup', 'late-bus'],
          strength: ['north-harbor', 'patient-moss', 'green-ladder'],
        },
      },
      {
        by: 'second-cup',
        minutesLater: 30,
        body: "I'm angry on your behalf. I work a front desk in a dentist's and we'd be in real trouble for that. You can ask to speak to the pharmacist in charge, they usually have a window to the side for this. You can also call instead of going in, if it's easier without the line.",
        reactions: { hear: ['patient-moss', 'juniper-path'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 20,
        body: 'the church people are picking up their blood pressure stuff. nobody yells that',
        reactions: { hear: ['north-harbor'] },
      },
      {
        by: 'late-bus',
        minutesLater: 40,
        body: "You let two buses go and got on the third. I've let more go for less",
        reactions: { same: ['juniper-path', 'second-cup'] },
      },
      {
        by: 'window-fern',
        minutesLater: 90,
        body: `The third one was late, in your honor.

I don't want to get him fired, he's about nineteen. I just want it not to happen next week.`,
        reactions: { hear: ['north-harbor', 'patient-moss'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 25,
        body: `Then say exactly that. "I'm not trying to get anyone in trouble, I want it not to happen next week." It's a perfect sentence, I'd leave it as it is.`,
        reactions: { hear: ['patient-moss', 'late-bus', 'copper-kettle'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 300,
        body: "How long have they had you on it now? Because my buddy was off his inside of two months. Honestly you don't need it anymore if you're sleeping and everything. Just skip every second one from here and you'll be done with that pharmacy by the holidays. It's not hard, doctors only keep you on it because it's easier for them.",
        reports: [
          {
            by: 'juniper-path',
            reason: 'medical-advice',
            note: "Tells someone to start skipping their prescribed medication. Kindly meant, but I'd hate for a new person to read it and try.",
          },
        ],
      },
      {
        by: 'juniper-path',
        minutesLater: 20,
        body: `I'll disagree with you as a friend, green-ladder. That's one for her and the person who prescribes it, none of us here can know. I tried the finish line version myself once, on a schedule of my own invention, and it went badly enough that I don't give out schedules.

And it isn't a waiting room for recovery. This is the recovery, for her and for me.`,
        reactions: {
          same: ['second-cup', 'late-bus', 'copper-kettle'],
          hear: ['paper-lantern', 'quiet-river', 'north-harbor'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 50,
        body: "Fair. Shouldn't talk about stuff I don't know, I just hated hearing you had to sit at that bus stop. Don't go by me",
        reactions: { hear: ['copper-kettle', 'late-bus'] },
      },
      {
        by: 'window-fern',
        minutesLater: 720,
        body: `I called. The lovely one answered. She went quiet and then she said she was sorry and that they'd use the side window for me and that she'd "have a word, a kind one." She asked if I was okay. I said I was now.

I'm staying on it. My doctor and I talk about it every month and this month's talk took four minutes.`,
        reactions: {
          proud: [
            'north-harbor',
            'blue-thermos',
            'plain-bread',
            'green-ladder',
            'field-note',
            'juniper-path',
            'two-socks',
          ],
          strength: ['tin-whistle', 'old-compass'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 120,
        body: "The side window and a kind word. That's a good day's work from a bus shelter.",
        reactions: { proud: ['copper-kettle', 'late-bus'], hear: ['juniper-path'] },
      },
    ],
  },
  {
    title: 'She asked where I go at night',
    startedHoursAgo: 150,
    posts: [
      {
        by: 'loose-button',
        minutesLater: 0,
        body: `My daughter is six. I do three mornings a week here while she's at school, so she never noticed, but this week I had two evening things as well, the family session and a make-up group, and my neighbor sat with her. And at breakfast she says, very calm, with a mouth full of cereal, "Where do you go when you go?"

And I said the dentist. TWICE in a week. She said "you must have a lot of teeth." I've been feeling rotten since. I don't want to lie to her, I've done a lot of that already to taller people. But she's six. What do you tell a six year old?`,
        reactions: {
          hear: ['slow-heron', 'second-cup', 'blue-thermos', 'quiet-river'],
          same: ['corner-lamp', 'field-note', 'small-wren'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 35,
        body: `Mine was nine. I said, "I was getting sick from something I was doing, and there's a place that helps me get better at not doing it. I go there and I sit with other people who had the same thing. I always come home after."

The last sentence is the only one he cared about.`,
        reactions: { hear: ['small-wren', 'plain-bread', 'late-bus'], same: ['second-cup', 'wide-porch'] },
      },
      {
        by: 'small-wren',
        minutesLater: 15,
        body: `I said "Mama has a class about feelings." She said "is there snack." There's no snack, I told her, and she has pitied me ever since.`,
        reactions: { same: ['loose-button', 'paper-lantern'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 120,
        body: "My children were grown before I said any of it, and what my son said was that he'd always known *something*, and had filled in the something by himself. Children fill it in. I'd give her a small true piece.",
        reactions: { hear: ['small-wren', 'salt-marsh'] },
      },
      {
        by: 'field-note',
        minutesLater: 65,
        body: "From years of teaching that age: one sentence, said in an ordinary place (car, bath, doing dishes), then stop. They'll ask the next question when they're ready for it. Often three weeks later in the cereal aisle at full volume.",
        reactions: { hear: ['small-wren', 'morning-rye'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 180,
        body: `We've got picture books on this at work, more than you'd guess. You can ask any children's librarian for "a book about a grown-up who's getting better" and they won't ask anything back.`,
        reactions: { same: ['slow-heron'] },
      },
      {
        by: 'loose-button',
        minutesLater: 1200,
        body: `Did it. In the bath, hers not mine. I said I'd told her something that wasn't true about the dentist and I was sorry. That I go to a group that's helping me be healthy. That I always come home.

She thought about it and said "do you raise your hand." I said sometimes. She said "you should raise your hand, Dad."`,
        reactions: {
          proud: ['small-wren', 'field-note', 'river-stone', 'window-fern', 'salt-marsh', 'slow-heron'],
          hear: ['long-pencil', 'copper-kettle', 'old-compass'],
        },
      },
      {
        by: 'two-socks',
        minutesLater: 5760,
        body: "this got me. i'm going to raise my hand i think. in group i mean",
        reactions: { hear: ['field-note', 'salt-marsh', 'small-wren'] },
      },
      {
        by: 'open-gate',
        minutesLater: 45,
        body: "I'd hire that kid.",
        reactions: { hear: ['slow-heron', 'field-note'] },
      },
      {
        by: 'loose-button',
        minutesLater: 180,
        body: "Update nobody asked for: she told her whole table at lunch that her dad is in a club and he's learning to raise his hand. I'm told this is considered cool",
        reactions: { proud: ['open-gate', 'paper-lantern', 'grey-mitten'] },
      },
    ],
  },
  {
    title: "Power's out on the east side. Is evening group on?",
    startedHoursAgo: 1080,
    locked: true,
    posts: [
      {
        by: 'late-bus',
        minutesLater: 0,
        body: "bus driver says the lights are out from the river to the rail yard. anybody know if we're on tonight",
      },
      {
        by: 'field-note',
        minutesLater: 8,
        body: 'The morning room was fine when I left, but that was before noon.',
      },
      {
        by: 'program-desk',
        minutesLater: 12,
        body: "Evening group is on. The building has power, the street lights out front don't. Please use the side door, we've put lanterns along the path. If you can't get here, call the front desk and you can join by phone, it counts as attended.",
        reactions: { hear: ['late-bus', 'old-compass'] },
      },
      {
        by: 'late-bus',
        minutesLater: 20,
        body: "walking from the bridge then. if you see a guy with a bike light on his forehead it's me",
        reactions: { hear: ['old-compass'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 120,
        body: 'How was it? Alumni are nosy.',
      },
      {
        by: 'late-bus',
        minutesLater: 95,
        body: "kind of great? eight of us and camping lanterns. it's easier to say things when you can't see everyone's face. counselor said not to get used to it",
        reactions: {
          same: ['field-note', 'juniper-path', 'long-pencil'],
          hear: ['salt-marsh', 'green-ladder'],
        },
      },
      {
        by: 'lamp-lighter',
        minutesLater: 840,
        body: "Lights are back on everywhere and tonight's group is as usual, so I'm closing this one to keep the board easy to read. Thank you for looking out for each other. If you'd like to keep talking about saying things in the dark, please do start a conversation about it, I'd read it.",
        reactions: { hear: ['field-note', 'late-bus'] },
      },
    ],
  },
  {
    title: 'Angry, and nobody to be angry at',
    startedHoursAgo: 240,
    posts: [
      {
        by: 'blue-thermos',
        minutesLater: 0,
        body: `Guy cut me off at the depot and I followed him for six blocks. Didn't do anything. Just followed him, like an idiot, with a full load of somebody's furniture in the back, hands going white. Then I pulled over and didn't recognize myself.

Used to be I never got angry. Everybody said so. Easy guy, nothing bothers him. Well no, nothing did, I made sure of that every night for about nine years.

Now it's the whole menu. The guy at the ramp. My landlord's voicemail. My brother telling me he's proud of me, and I wanted to throw the phone in the river, because where were you. And then ten minutes later I'm fine and eating a sandwich like nothing happened.

Is this who I am under there? That's what I'm asking, I guess.`,
        reactions: {
          same: ['tin-whistle', 'wide-porch', 'patient-moss', 'quiet-river', 'slow-heron'],
          hear: ['field-note', 'steady-oak'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 20,
        body: `You pulled over, though.

They told me about this in family week, that feelings turn up in no order once nothing's sitting on top of them. Mine was crying in hardware stores. I'd go in for a hinge. There's something about those little drawers with everything sorted by size. I'd have traded you for a while.

To your question, I don't believe so. I think it's what was next in line. Ask again in three months.`,
        reactions: { same: ['tin-whistle', 'open-gate', 'morning-rye'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 75,
        body: 'I get it with noise. Someone chewing. I play scales till it goes, very fast, badly.',
        reactions: { same: ['patient-moss', 'steady-oak'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 120,
        body: `When I ran a crew I used to tell people: you get ninety seconds in the truck before you come in. Windows up, say anything you like. It's the best supervising I ever did, and it was years before I used it on myself.

I'd also say tell your counselor about the six blocks, including the part with your hands. I left out the six blocks kind of stories for a long time because I thought they'd think I was dangerous. I was mostly embarrassed. Once I'd said one, we made a plan for the truck specifically: what I do with my hands, which exit, who I call from the shoulder. I've used it maybe five times.`,
        reactions: { hear: ['tin-whistle', 'blue-thermos'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 40,
        body: "Digging. I know everyone says exercise and I'm sorry to be one more. But a hole is very forgiving, you can be as angry at it as you want, and then there's a hole and you can put a shrub in it.",
        reactions: { hear: ['blue-thermos'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 180,
        body: 'I live on the third floor',
        reactions: { same: ['wide-porch', 'north-harbor'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 10,
        body: 'I have a bucket of dirt I could lend you.',
        reactions: { same: ['second-cup', 'steady-oak', 'north-harbor', 'late-bus'] },
      },
      {
        by: 'second-cup',
        minutesLater: 540,
        body: 'HALT sounds so silly till you try it. I checked mine after I shouted at a printer: hungry, tired, and lonely, all before ten. Three out of four. The printer was the only innocent one in the room.',
        reactions: { hear: ['tin-whistle', 'blue-thermos', 'steady-oak'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 20,
        body: "When I followed that guy I'd been up since 4 and had a gas station coffee. So. Yeah",
        reactions: { hear: ['patient-moss', 'kind-gravel'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 30,
        body: "I wouldn't throw the anger out entirely, mind. Some of mine turned out to be about real things, and I could only find out which after a sandwich.",
        reactions: { hear: ['tin-whistle', 'kind-gravel', 'paper-lantern'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 300,
        body: `> only find out which after a sandwich

This is the most useful thing anybody's told me since I got here`,
        reactions: { same: ['patient-moss', 'blue-thermos', 'plain-bread'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 4320,
        body: 'Cooler on the passenger seat, two sandwiches. Got cut off again this morning, same ramp, might be the same guy. Ate a sandwich AT him. Felt fine by the light.',
        reactions: {
          proud: ['tin-whistle', 'second-cup', 'field-note', 'morning-rye', 'open-gate', 'small-wren'],
        },
      },
    ],
  },
];
