import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'How we sit out here',
    startedHoursAgo: 1373,
    pinned: true,
    posts: [
      {
        by: 'old-compass',
        minutesLater: 0,
        body: `I've been asked what this porch is for, and I've no authority whatever to say, so I'll say.

It's for us, after. The big boards are for everybody and most of us are at our best there, holding doors. Here you needn't hold a door. You can be bored, or cross, or eighteen months along and scared of your own garage.

Two customs I'd like to keep:

1. What a mentee tells you stays with you. Ask for advice about *your* side of it, with nothing in it that anyone could recognize.
2. Nobody is ahead of anybody.

Add your own.`,
        reactions: { hear: ['kind-gravel', 'green-ladder', 'steady-oak', 'morning-rye', 'long-pencil'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 60,
        body: '3. You can just sit.',
        reactions: { same: ['morning-rye', 'north-harbor', 'kind-gravel', 'salt-marsh'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 180,
        body: "4. If someone says they're fine twice in one post, ask.",
        reactions: {
          hear: ['long-pencil', 'juniper-path', 'steady-oak', 'salt-marsh'],
          same: ['old-compass', 'kind-gravel'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 1440,
        body: '5. Dogs welcome. I mean stories about dogs',
      },
      {
        by: 'juniper-path',
        minutesLater: 2880,
        body: "I'd like one about time. When I was in the program there was a thing on every evening. I finished on a Thursday, with a card and a handshake, and by the next Tuesday I was standing in my own hall at six with my coat on. If you've just graduated and you're reading this with your coat on: 6. Come here at six.",
        reactions: {
          hear: ['steady-oak', 'salt-marsh', 'long-pencil', 'open-gate', 'green-ladder', 'kind-gravel'],
        },
      },
      {
        by: 'long-pencil',
        minutesLater: 5760,
        body: "7. Say how it ended. I've worried about people's stoves for months.",
        reactions: { same: ['kind-gravel', 'old-compass', 'open-gate', 'green-ladder'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 8640,
        body: "8. We're allowed to still be angry at the program about the coffee.",
        reactions: {
          same: ['steady-oak', 'north-harbor', 'long-pencil', 'green-ladder'],
          hear: ['open-gate', 'old-compass'],
        },
      },
      {
        by: 'day-counselor',
        minutesLater: 300,
        body: "We've read number 8. A grant has been applied for.",
        reactions: { hear: ['steady-oak', 'long-pencil', 'salt-marsh', 'juniper-path', 'old-compass'] },
      },
      {
        by: 'open-gate',
        minutesLater: 17280,
        body: "9. If it's an emergency it isn't a porch thing. [Get help now](/help), then come and tell us when you're able, and somebody will have left the light on.",
        reactions: { hear: ['old-compass', 'north-harbor', 'green-ladder', 'steady-oak'] },
      },
    ],
  },
  {
    title: 'A year on Friday, and I feel like a form',
    startedHoursAgo: 438,
    posts: [
      {
        by: 'long-pencil',
        minutesLater: 0,
        body: `I've got a year on Friday. I've been told by several people how I must be feeling. My sister's made a reservation. I filled in the milestone and the little lantern came up on the screen and I looked at it as though it were somebody else's parking receipt.

I'm not in trouble. I sleep, I work, I've got savings for the first time since I was nineteen. I'm only flat. It's like I've spent a year carrying a sofa up some stairs with everyone shouting "nearly there," and I've put it down, and it's a sofa.

Has anyone had this? Does it mean something's wrong?`,
        reactions: {
          hear: ['kind-gravel', 'juniper-path', 'steady-oak', 'salt-marsh', 'morning-rye'],
          same: ['open-gate', 'old-compass', 'north-harbor'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 30,
        body: 'Had it. Slept through most of mine. I was expecting a view.',
        reactions: { same: ['long-pencil', 'morning-rye'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 60,
        body: `> I've put it down, and it's a sofa

I'm sorry but I've read this out to the whole night shift. They'd like you to know that two of them have the same sofa.`,
        reactions: { hear: ['salt-marsh', 'steady-oak', 'kind-gravel', 'north-harbor'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 180,
        body: "I'd felt it at ninety days and six months, so I'd stopped expecting the trumpets. My theory, for what a theory is worth, is that the big feelings come at you sideways and never on the date. I had mine in the dentist's chair. He said \"any changes?\" and I was off.",
        reactions: { hear: ['old-compass', 'north-harbor', 'juniper-path', 'steady-oak'] },
      },
      {
        by: 'old-compass',
        minutesLater: 300,
        body: `I'd be a poor friend if I only told you it was common, though it is. Flat has been two different animals in my life. The one is rest: you've stopped running, and your legs haven't heard. That one goes out for walks and enjoys its supper. The other sits very still and stops answering the telephone.

You'll know which better than I. But I'd like somebody else to look at it too, so would you mention it to whoever you see? "Flat for three weeks" is a perfectly good opening sentence.`,
        reactions: { hear: ['long-pencil', 'morning-rye', 'steady-oak', 'salt-marsh', 'juniper-path'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 120,
        body: "It's been about five weeks. It enjoys its supper. But it has been letting the phone ring, now that you say so.",
        reactions: { hear: ['kind-gravel', 'steady-oak', 'old-compass', 'north-harbor'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 20,
        body: "Then I'm calling at seven. Pick up.",
        reactions: {
          proud: ['long-pencil', 'green-ladder'],
          hear: ['steady-oak', 'morning-rye', 'juniper-path'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 360,
        body: "I'm not at a year. Could I say what it looks like from eight months? You sent me a spreadsheet for child support arrears at eleven at night with a tab called \"bad month.\" I've still got it. I've never seen anyone look less like a form.",
        reactions: { hear: ['old-compass', 'steady-oak', 'long-pencil', 'north-harbor', 'open-gate'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 1680,
        body: "I picked up. We talked about gutters for forty minutes. Then I did call, and I have an appointment on Wednesday, which I'm told is a completely ordinary one to have.",
        reactions: { proud: ['old-compass', 'salt-marsh', 'morning-rye', 'green-ladder', 'steady-oak'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 4320,
        body: `Number seven, how it ended. Friday came. My sister cried and I ate an enormous plate of noodles. I felt fairly little. Then on the way home she asked if I'd drive, which she's never, and at the second light she was asleep with her mouth open. I went around the loop twice so as not to wake her.

So, sideways. Appointment was useful. I'm to walk more, and to go on picking up.`,
        reactions: {
          proud: ['juniper-path', 'salt-marsh', 'steady-oak', 'old-compass', 'morning-rye'],
          hear: ['kind-gravel', 'open-gate', 'north-harbor', 'green-ladder'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 120,
        body: 'Twice around the loop. Happy year, pencil.',
      },
    ],
  },
  {
    title: 'Ordinary Tuesday',
    startedHoursAgo: 796,
    posts: [
      {
        by: 'green-ladder',
        minutesLater: 0,
        body: "Nothing happened today. Worked, ate, dog threw up, watched half a movie. I keep wanting to tell somebody and there isn't a board for it. So here's a thread where nothing happens.",
        reactions: {
          hear: ['open-gate', 'long-pencil', 'old-compass', 'north-harbor', 'morning-rye'],
          same: ['salt-marsh', 'juniper-path'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 120,
        body: 'Oil change.',
        reactions: { same: ['morning-rye', 'old-compass'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 60,
        body: 'Ran out of sesame. Got more sesame.',
        reactions: { hear: ['salt-marsh', 'old-compass', 'open-gate', 'kind-gravel'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 1440,
        body: "A patron returned a book from 1994. We've agreed on a dollar.",
        reactions: { hear: ['green-ladder', 'north-harbor', 'morning-rye', 'long-pencil'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 8640,
        body: 'Argued with my wife about where the good scissors live. Nobody left. They live in the blue drawer.',
        reactions: {
          proud: ['old-compass', 'long-pencil', 'open-gate', 'kind-gravel'],
          hear: ['north-harbor', 'morning-rye', 'juniper-path'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 4320,
        body: "I went to parent night, and I sat in a chair for a small person and listened to how he's doing in fractions. Average. He's average in fractions! Nobody asked to speak to me afterward. I used to have to be spoken to afterward.",
        reactions: { hear: ['green-ladder', 'north-harbor', 'kind-gravel', 'steady-oak', 'salt-marsh'] },
      },
      {
        by: 'long-pencil',
        minutesLater: 2880,
        body: `I'll put a slightly longer nothing. I got home at five thirty, and the neighbor's boy was sitting on our step because he'd locked himself out. So he came in and did his homework at my table until his mother got back. He had nine problems on area. He asked what I was drinking and it was tea. He asked if I lived by myself and I said yes, and he said "it's very tidy." His mother came at seven and thanked me, and told me she'd been worried until she worked out where he was, and then she hadn't been.

I thought about that sentence while I washed the cup. Two years ago he'd have been safer on the step.`,
        reactions: {
          hear: ['steady-oak', 'kind-gravel', 'salt-marsh', 'open-gate', 'green-ladder', 'old-compass'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 4320,
        body: "Did the taxes. Early. I don't recognize this man",
        reactions: { proud: ['juniper-path', 'north-harbor', 'long-pencil', 'morning-rye'] },
      },
      {
        by: 'old-compass',
        minutesLater: 5880,
        body: 'I read for an hour, and my wife read for an hour, and then she said "what are you reading?" and I couldn\'t for the life of me have told her. We laughed till the cat left.',
        reactions: { hear: ['long-pencil', 'steady-oak', 'green-ladder', 'salt-marsh', 'open-gate'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 8640,
        body: 'Repotted 140 lavenders. Said about nine words. Ate lunch on an upturned bucket in the sun, and I thought, this is it, then, this is the thing they were all on about. Then it rained on my sandwich.',
        reactions: {
          hear: ['old-compass', 'salt-marsh', 'north-harbor', 'morning-rye', 'green-ladder', 'steady-oak'],
        },
      },
      {
        by: 'green-ladder',
        minutesLater: 10200,
        body: "Checking in on the thread where nothing happens. Dog's fine. Finished the other half of the movie. It was bad.",
        reactions: { hear: ['north-harbor', 'morning-rye', 'old-compass', 'long-pencil'] },
      },
    ],
  },
  {
    title: "I used, five weeks ago, and I've been very helpful ever since",
    startedHoursAgo: 291,
    posts: [
      {
        by: 'salt-marsh',
        minutesLater: 0,
        body: `I've drafted this in my head at the returns desk for a month.

Five weeks ago I used, twice in one weekend. I told my prescriber and my counselor the Monday after, so I'm not out on a ledge, I've got care, and I'm safe. What I didn't do was tell any of you. I went straight back onto the boards and was wise about library fines. I don't think I've ever been so useful as in these five weeks. Every time somebody wrote "thank you" I put it between me and the weekend like another sandbag.

I'm a mentor, too. I've paused that as of this morning. They handled it so kindly that I had to go and stand in Biography.

I'm not asking to be told it's all right. I wanted to stop being helpful for a minute.`,
        contentWarnings: ['substance-use'],
        reactions: {
          hear: ['green-ladder', 'north-harbor', 'kind-gravel', 'old-compass', 'open-gate', 'steady-oak'],
          strength: ['morning-rye', 'long-pencil', 'juniper-path'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 11,
        body: "I'm so glad you put it down. You don't have to hand anybody anything in this thread. Not even a good line.",
        reactions: { hear: ['north-harbor', 'green-ladder', 'kind-gravel', 'old-compass', 'juniper-path'] },
      },
      {
        by: 'old-compass',
        minutesLater: 25,
        body: `I did it for most of a spring, in my second year. I was secretary of two committees. I've never kept such minutes.

You're among friends, salt-marsh. Sit down.`,
        reactions: {
          hear: ['open-gate', 'juniper-path', 'kind-gravel', 'long-pencil', 'steady-oak'],
          same: ['salt-marsh'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 40,
        body: "I'd noticed the hours you were posting. I should've asked. I'm asking now, how are you?",
        reactions: { hear: ['juniper-path', 'morning-rye', 'open-gate', 'kind-gravel'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 70,
        body: "Tired. Ashamed about in the order you'd think. Eating. Sleeping from about two. It's odd, I can say it to the woman who prescribes and I couldn't say it to people who'd done it themselves.",
        reactions: { hear: ['north-harbor', 'kind-gravel', 'morning-rye', 'steady-oak', 'green-ladder'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 120,
        body: "I think that's the reason. She's paid not to need you for anything.",
        reactions: {
          hear: ['long-pencil', 'kind-gravel', 'salt-marsh', 'steady-oak', 'open-gate', 'old-compass'],
        },
      },
      {
        by: 'calm-harbor',
        minutesLater: 180,
        body: "From the team, salt-marsh: thank you for trusting the porch with this. Pausing mentoring is exactly what the pause is for, and it carries no mark. Your mentee was met the same day and is well looked after. Come back to it when you want to, or don't.",
        reactions: { hear: ['old-compass', 'kind-gravel', 'salt-marsh', 'open-gate'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 120,
        body: "What do you need that isn't advice?",
        reactions: { hear: ['open-gate', 'steady-oak', 'kind-gravel', 'juniper-path'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 540,
        body: "Somebody to eat lunch with at 12:30 on Saturdays. I've got the bench behind the building and that's the hour.",
        reactions: { hear: ['north-harbor', 'steady-oak', 'long-pencil', 'morning-rye'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 6,
        body: "Saturday. I'm off till two. I'll bring the bucket.",
        reactions: {
          proud: ['steady-oak', 'kind-gravel', 'salt-marsh'],
          hear: ['open-gate', 'north-harbor'],
        },
      },
      {
        by: 'kind-gravel',
        minutesLater: 1440,
        body: "For what it's worth, the fines thread got my whole house through a bad weekend. It was still true while you were hurting. I'd like you to have both.",
        reactions: { hear: ['north-harbor', 'morning-rye', 'juniper-path', 'salt-marsh', 'steady-oak'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 6120,
        body: `We ate. There was a bucket. I was no use to anyone for fifty minutes and it was lovely.

New start, five weeks and six days. Total's the total. I'm sleeping from about one.`,
        reactions: {
          proud: ['old-compass', 'juniper-path', 'steady-oak', 'long-pencil', 'open-gate', 'green-ladder'],
          strength: ['north-harbor', 'kind-gravel', 'morning-rye'],
        },
      },
    ],
  },
  {
    title: 'When a mentee goes quiet',
    startedHoursAgo: 218,
    posts: [
      {
        by: 'juniper-path',
        minutesLater: 0,
        body: `My side only, per custom number one. The person I mentor has been quiet for a while. No crisis, nothing said, staff know. Only a lot of "all good!" where there used to be paragraphs.

I find I've started checking my phone as though I were sixteen. I've written and not sent three messages, each of them more casual than the last. How do you stay available without hovering? I'd particularly like to hear from anyone who's been the quiet one.`,
        reactions: {
          hear: ['old-compass', 'long-pencil', 'steady-oak', 'salt-marsh'],
          same: ['kind-gravel', 'north-harbor'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 45,
        body: 'I send one line a week, same day, no question in it. "Thinking of you. It\'s raining on the bus yard." Then they haven\'t got anything to owe me.',
        reactions: { hear: ['kind-gravel', 'juniper-path', 'salt-marsh', 'green-ladder', 'long-pencil'] },
      },
      {
        by: 'open-gate',
        minutesLater: 60,
        body: "I was the quiet one. My mentor was old-compass, and I can say that because it's my own story. I wasn't hiding anything. I'd got a bit better and I was embarrassed at how much I'd told her in the bad part. The paragraphs had been me drowning, so when I wasn't drowning I didn't know how to write to her.",
        reactions: {
          hear: ['north-harbor', 'kind-gravel', 'juniper-path', 'salt-marsh', 'old-compass', 'long-pencil'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: "And I, since she's opened the door, was quite sure I'd said the wrong thing about her husband. I went over it for weeks. It's a comfort to learn it wasn't me. It's also a little deflating.",
        reactions: { hear: ['salt-marsh', 'long-pencil', 'steady-oak', 'kind-gravel', 'juniper-path'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 40,
        body: "That's a help, both ends of it. I've been going over a thing I said about *soup*.",
      },
      {
        by: 'long-pencil',
        minutesLater: 300,
        body: "Have a look at your agreement. Ours had a line, \"if either of us goes quiet for two weeks we'll each say so out loud.\" I'd forgotten we wrote it. It's so much easier to point at a paper.",
        reactions: { hear: ['kind-gravel', 'old-compass', 'juniper-path', 'north-harbor'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 480,
        body: 'And talk to the staff contact about *you*. I didn\'t know that\'s what the call was for. I thought it was an inspection. I spent my first two telling them how well it was going, and on the third I said I was lying awake, and she said "oh good, there you are."',
        reactions: { hear: ['juniper-path', 'old-compass', 'north-harbor', 'steady-oak', 'long-pencil'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 1440,
        body: "You're a mentor, not a smoke alarm.",
        reactions: {
          hear: ['open-gate', 'kind-gravel', 'juniper-path', 'old-compass', 'long-pencil', 'steady-oak'],
        },
      },
      {
        by: 'juniper-path',
        minutesLater: 120,
        body: 'Taping that to the greenhouse.',
      },
      {
        by: 'juniper-path',
        minutesLater: 5760,
        body: "We'd written that line, it turns out, the very same one, page two. I pointed at it. It took one message and about a minute and a half. We're fine, and differently than before, I think. I'm sending one line on Thursdays.",
        reactions: {
          proud: ['long-pencil', 'steady-oak', 'old-compass', 'open-gate'],
          hear: ['north-harbor', 'morning-rye', 'kind-gravel'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 180,
        body: 'Welcome to the weather report.',
        reactions: { hear: ['old-compass', 'long-pencil', 'north-harbor', 'kind-gravel'] },
      },
    ],
  },
  {
    title: "They've asked me to open the second alumni evening",
    startedHoursAgo: 77,
    posts: [
      {
        by: 'morning-rye',
        minutesLater: 0,
        body: `The first one was five chairs, a bowl of questions and no talk. There's going to be a second, and they'd like somebody to start it with ten minutes on the question that came up the most, the one about when it stops feeling strange to be okay. I said yes on the phone, in my nice voice, and then went and sat in the proofing cabinet.

What do I *say*? I've got a version with all the terrible parts in, and I can see them leaning forward for it, and I don't like how much I like that. I've got another where I'm so well I could be an advertisement for teeth. It's people in their second week. What did you need to hear?`,
        reactions: {
          hear: ['old-compass', 'north-harbor', 'open-gate', 'long-pencil', 'steady-oak'],
          same: ['salt-marsh', 'juniper-path'],
        },
      },
      {
        by: 'steady-oak',
        minutesLater: 50,
        body: 'What you do on a Sunday.',
        reactions: { same: ['salt-marsh', 'north-harbor', 'long-pencil', 'old-compass'] },
      },
      {
        by: 'salt-marsh',
        minutesLater: 120,
        body: "Nothing about the worst night. I remember exactly one talk from my second week. It was a man who explained, in some detail, how he'd learned to buy a mattress. I thought: I could have a mattress. I could be someone for whom that's the problem.",
        reactions: { hear: ['morning-rye', 'steady-oak', 'old-compass', 'green-ladder', 'juniper-path'] },
      },
      {
        by: 'old-compass',
        minutesLater: 180,
        body: "I'd leave out the bottom as well. They've each got one of their own, and comparison is a great thief at that stage: one half of the room decides it's too bad for your help and the other that it isn't bad enough to need any. Say where you were in a sentence, as one gives an address. Then spend your nine and a half minutes on how you got across a Wednesday.",
        reactions: {
          hear: ['north-harbor', 'open-gate', 'green-ladder', 'steady-oak', 'kind-gravel'],
          proud: ['salt-marsh'],
        },
      },
      {
        by: 'open-gate',
        minutesLater: 300,
        body: "Say something that didn't work. When everyone only told me what helped, I thought I was doing it wrong.",
        reactions: { hear: ['morning-rye', 'salt-marsh', 'old-compass', 'green-ladder'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 120,
        body: 'Bring bread. I know it says nothing. Bring bread',
        reactions: { same: ['north-harbor', 'open-gate', 'old-compass', 'morning-rye', 'steady-oak'] },
      },
      {
        by: 'evening-counselor',
        minutesLater: 480,
        body: "Bread is warmly permitted. Ten minutes is a ceiling and not a target, rye, and you can also change your mind on the night. We'll have someone ready with the kettle either way.",
        reactions: { hear: ['steady-oak', 'open-gate', 'old-compass'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 1560,
        body: "All right. I've got an address (one sentence). I've got the week I tried to white-knuckle it through double shifts and fell asleep in the flour. I've got my mentor's one word, and what I do on a Sunday, which is laundry, my niece, and a nap. It's six minutes. I read it to the ovens.",
        reactions: {
          proud: ['open-gate', 'steady-oak', 'old-compass', 'juniper-path', 'long-pencil'],
          hear: ['green-ladder', 'salt-marsh'],
        },
      },
      {
        by: 'north-harbor',
        minutesLater: 900,
        body: "I'll be in the back row by the door. If it goes wrong, look at me, I'll be thinking about lunch.",
        reactions: { hear: ['open-gate', 'salt-marsh', 'green-ladder', 'kind-gravel'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 780,
        body: "That's the most comforting thing anyone's ever said to me. Two rye, two plain, and a seeded one. See you all there.",
        reactions: { hear: ['steady-oak', 'juniper-path', 'long-pencil', 'open-gate'] },
      },
    ],
  },
];
