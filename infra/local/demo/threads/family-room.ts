import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'How we talk in this room',
    startedHoursAgo: 1374,
    pinned: true,
    posts: [
      {
        by: 'porch-swing',
        minutesLater: 0,
        body: `I've been in here longest, so I'll put down what I wish I'd had at the start.

Talk about *your* week. It took me a while to see the difference. "He's doing it again" is his week. "I stood in the hall with my coat on for an hour" is mine, and that's the one this room can do something with.

- No names, theirs or yours.
- Their story is theirs to tell, even when it ran right over you.
- Nobody here gets told to leave someone, and nobody gets told to stay.
- It's fine to be furious. It's fine to be funny, too.

If somebody isn't safe tonight, please use [Get help now](/help) first. We'll be here after.`,
        reactions: { hear: ['quilt-square', 'garden-fence', 'spare-key'] },
      },
      {
        by: 'garden-fence',
        minutesLater: 360,
        body: "The second one is hard for me. I'm going to try.",
        reactions: { same: ['porch-swing', 'quilt-square'] },
      },
      {
        by: 'day-counselor',
        minutesLater: 1440,
        body: "Thank you for this, porch-swing. One thing from the family team: what you write here stays in this room, and the person you love has a room of their own that you can't see into, and neither can they see this one. That's on purpose. It lets everybody be honest.",
        reactions: { hear: ['garden-fence', 'kitchen-radio'] },
      },
      {
        by: 'kitchen-radio',
        minutesLater: 20160,
        body: "New here. Husband of someone in the program. I'm told I'm a fixer, I fix furnaces for a living, so. I'll mostly read.",
      },
      {
        by: 'quilt-square',
        minutesLater: 15840,
        body: "Grandmother. I have the little one while my daughter gets well. He's four and he's asleep, finally, and I've got about forty minutes of being a person.",
      },
      {
        by: 'porch-swing',
        minutesLater: 120,
        body: 'Welcome, quilt. What do you do with your forty minutes?',
      },
      {
        by: 'quilt-square',
        minutesLater: 35,
        body: "So far I've spent thirty-one of them looking at the wall. It's a good wall.",
      },
      {
        by: 'spare-key',
        minutesLater: 10080,
        body: "hi, younger sister. i didn't know there was a room. i've been doing this on my own in a group chat with two cousins who only send hearts",
        reactions: { hear: ['garden-fence', 'quilt-square', 'porch-swing'] },
      },
    ],
  },
  {
    title: "What do I say when he's late?",
    startedHoursAgo: 581,
    posts: [
      {
        by: 'garden-fence',
        minutesLater: 0,
        body: `Group ends at nine and it's a twenty minute drive. If it's 9:40 I'm at the window. By 9:50 I've planned the funeral. Then the car comes in and I'm so relieved that I'm furious, and the first thing out of my mouth is "where were you," in a voice I swore I'd never use on a grown man.

He's usually been talking in the parking lot. I think that's probably a good thing to be doing. I don't know how to have the window and the good thing in me at the same time.`,
        reactions: { hear: ['kitchen-radio', 'quilt-square'], same: ['porch-swing', 'spare-key'] },
      },
      {
        by: 'kitchen-radio',
        minutesLater: 30,
        body: "I do the funeral too. I do it in the garage, so it looks like I'm busy.",
      },
      {
        by: 'porch-swing',
        minutesLater: 75,
        body: `What helped us was agreeing on it ahead, on a calm day. We said half past nine. If he'd be later than that he'd send one letter, just the letter *k*. I didn't get to ask anything about the k. And until half past nine I wasn't allowed at the window, that was my half of it.

The first two weeks I sat on my hands in the bathroom. It did get easier.`,
        reactions: { hear: ['quilt-square', 'spare-key', 'garden-fence'] },
      },
      {
        by: 'garden-fence',
        minutesLater: 180,
        body: "One letter. He'd do one letter.",
      },
      {
        by: 'evening-counselor',
        minutesLater: 540,
        body: 'A thought that fits with what porch-swing says: at the door, try starting with your own side and something true. "I was scared, and I\'m glad you\'re home." It\'s an I-statement, we practice those in the second family session. It says all of what "where were you" was trying to say, and he doesn\'t have to defend himself to answer it.',
      },
      {
        by: 'quilt-square',
        minutesLater: 240,
        body: 'I tried that one on my daughter and it came out "I was scared and I\'m glad you\'re home WHERE WERE YOU." So, a start.',
        reactions: { hear: ['garden-fence', 'spare-key'], same: ['kitchen-radio'] },
      },
      {
        by: 'garden-fence',
        minutesLater: 2880,
        body: `I asked him on Saturday, in the car, where it's easier. I told him about the window. I didn't tell him about the funeral. He was quiet and then he said, "I thought you stood there because you didn't believe me." And I said no, I stand there because I can't see you. I've been turning that over ever since. All those nights we'd each been looking at the same window from different sides of it.

We've agreed on the k.`,
      },
      {
        by: 'kitchen-radio',
        minutesLater: 120,
        body: 'Might go in from the garage tonight.',
      },
      {
        by: 'garden-fence',
        minutesLater: 7200,
        body: 'k',
      },
      {
        by: 'garden-fence',
        minutesLater: 1,
        body: "(That was at 9:26. I wasn't at the window. I was *near* it.)",
      },
    ],
  },
  {
    title: 'Does anybody else not know how to have a day off',
    startedHoursAgo: 650,
    posts: [
      {
        by: 'porch-swing',
        minutesLater: 0,
        body: `He's well. I'll say that first. It's been a good long while, and he's at his brother's this weekend putting in a dock, and I've got two whole days with nobody to listen out for. I cleaned the oven. I cleaned the top of the oven. I've had my shoes on since seven this morning.

In the bad years I knew where everything was: him, the keys, the money, the number for the hospital. I could have run a small airport. Now nobody needs an airport, and I'm standing out on the runway with the little orange sticks.

I'm not complaining. I'd only like to know if it's just me.`,
        reactions: { hear: ['garden-fence', 'kitchen-radio'], same: ['spare-key', 'quilt-square'] },
      },
      {
        by: 'kitchen-radio',
        minutesLater: 60,
        body: "It isn't. I sleep with my phone on my chest. She's been asking me not to. I wouldn't know how to lie there without it.",
      },
      {
        by: 'garden-fence',
        minutesLater: 180,
        body: 'The orange sticks made me cry and then laugh. What did you like, before?',
      },
      {
        by: 'porch-swing',
        minutesLater: 50,
        body: "I sang. Alto, in a choir that wasn't very good. I gave it up because rehearsal was on Tuesdays and Tuesdays were a bad night, and then it was seven years.",
      },
      {
        by: 'quilt-square',
        minutesLater: 120,
        body: 'Oh, go back! They never have enough altos.',
      },
      {
        by: 'day-counselor',
        minutesLater: 420,
        body: "It isn't just you. Being on watch for years is work, and bodies don't clock out because somebody tells them to. The lesson called \"Caring for yourself\" in the library is a short one, and there's a part in it on exactly this: pick something small with a fixed time and other people in it. I notice choirs have both.",
        reactions: { hear: ['garden-fence', 'kitchen-radio'] },
      },
      {
        by: 'spare-key',
        minutesLater: 5760,
        body: 'joining late but i made a list of things i like that have nothing to do with my sister and i got to three. one was "toast." so it\'s not just you',
        reactions: { same: ['kitchen-radio', 'porch-swing'] },
      },
      {
        by: 'porch-swing',
        minutesLater: 8640,
        body: `I went. I stood on the sidewalk in front of the hall until I heard them start, and they were flat, and I thought, well, they can't object to *me*. The same woman is still running it. She didn't ask where I'd been. She handed me a folder and said "page nine, we breathe after 'river.'"

I forgot my phone in my coat for an hour and a half.`,
        reactions: { hear: ['spare-key', 'quilt-square', 'garden-fence'] },
      },
      {
        by: 'kitchen-radio',
        minutesLater: 180,
        body: "An hour and a half. I'm going to try it on the nightstand. Just the nightstand.",
      },
    ],
  },
  {
    title: 'I stopped checking the trunk',
    startedHoursAgo: 316,
    posts: [
      {
        by: 'kitchen-radio',
        minutesLater: 0,
        body: `I check things. The trunk, under the sink, behind the paint. I've done it so long that I do it walking past. I fix furnaces, I look for the leak, that's how I'm made.

Last night she was upstairs and I was in the garage with the trunk open and my hand on the spare, and I thought: what happens if I find something? What happens if I don't? I realized neither answer would let me stop. I'd be back tomorrow. So I shut it. I didn't feel noble or anything. I felt sick.

I don't know if that was trust or if I was only tired. Am I being a fool?`,
        reactions: { hear: ['spare-key', 'quilt-square'] },
      },
      {
        by: 'porch-swing',
        minutesLater: 40,
        body: "I don't think you're a fool, no. I checked for four years. I found things and I didn't find things, and it never once changed what he did next. It only changed what sort of evening I had.",
        reactions: { hear: ['quilt-square', 'kitchen-radio'] },
      },
      {
        by: 'quilt-square',
        minutesLater: 120,
        body: "I'll say the other thing, gently. There's a small boy here. When he's in the house I do look, up high and down low, and I'm going to go on. Once, before bed, the same every night, and my daughter knows and agreed to it with the counselor. It's not to catch her. It's like checking the stove.",
      },
      {
        by: 'kitchen-radio',
        minutesLater: 60,
        body: "That's different and I'd do the same. She *agreed* to yours. Mine was a secret. I think that's the part that's making me sick.",
      },
      {
        by: 'spare-key',
        minutesLater: 300,
        body: "from the other side of it, sort of. when we were teenagers our mom went through my sister's room every day and my sister just got really, really good at hiding. i know because she taught me",
        reactions: { hear: ['garden-fence', 'porch-swing'] },
      },
      {
        by: 'day-counselor',
        minutesLater: 600,
        body: "You've drawn a useful line between you. A safety check that everyone knows about is a plan. A secret search is a worry with a flashlight. If you'd like to turn one into the other, family sessions are a good place to do it, with her there and with a say. Lockboxes and safe disposal are things we can help with too, just ask at the desk.",
      },
      {
        by: 'kitchen-radio',
        minutesLater: 5760,
        body: `Told her. I said I've been going through the trunk for two years and I'd like to stop, and I don't know how. I thought she'd be angry. She said "I know, you put the jack back in backwards."

She's known the whole time. She'd been turning it back.`,
      },
      {
        by: 'porch-swing',
        minutesLater: 60,
        body: 'Oh, kitchen-radio.',
        reactions: { hear: ['spare-key', 'garden-fence'] },
      },
      {
        by: 'garden-fence',
        minutesLater: 540,
        body: '"She\'d been turning it back." I\'ve read that about ten times. The two of you, with one jack between you.',
        reactions: { hear: ['quilt-square', 'porch-swing'] },
      },
    ],
  },
  {
    title: "Sunday dinner went fine and I don't know what to do with myself",
    startedHoursAgo: 126,
    posts: [
      {
        by: 'quilt-square',
        minutesLater: 0,
        body: `I'd prepared for everything. I'd told my brother no wine, and I'd told my brother *why* no wine, and told my other brother not to make a speech. I had the bedroom ready in case anybody needed to go and lie down. I had a list of topics.

And she came at four with a pie, and we ate, and the little one fell off his chair on purpose twice. Somebody asked her how she was and she said "busy, tired, all right," which is what I'd have said. She did the dishes. She went home at seven. It was only dinner.

When the door shut I sat down on the stairs and shook like a leaf. I don't understand it. Nothing happened.`,
      },
      {
        by: 'porch-swing',
        minutesLater: 35,
        body: "That's when I shake, too, after. I think it waits until it's got somewhere to sit.",
        reactions: { same: ['garden-fence', 'quilt-square'] },
      },
      {
        by: 'garden-fence',
        minutesLater: 60,
        body: "You held up a whole roof for three hours that turned out to have walls. I'd shake. Did you get any pie?",
      },
      {
        by: 'quilt-square',
        minutesLater: 20,
        body: "I had the pie at ten o'clock at night, out of the dish. It was peach. It was *good*. She used to bake with me when she was eight and I hadn't let myself think of it.",
      },
      {
        by: 'spare-key',
        minutesLater: 180,
        body: "my sister told me once the worst thing at family stuff is everybody being careful at her. like she's a vase. so maybe the best thing was your grandson falling off the chair",
      },
      {
        by: 'quilt-square',
        minutesLater: 120,
        body: 'I was being very careful at her. I had a list of *topics*.',
      },
      {
        by: 'kitchen-radio',
        minutesLater: 360,
        body: 'What was on it? I need topics.',
      },
      {
        by: 'quilt-square',
        minutesLater: 45,
        body: 'Gas prices. The new roundabout. My knee. In that order. We never got past the roundabout, they all had opinions.',
        reactions: { hear: ['spare-key', 'kitchen-radio'] },
      },
      {
        by: 'porch-swing',
        minutesLater: 1440,
        body: 'Next time tell her the pie was good, and tell her about being eight, if you want to. They taught us that in the lesson about noticing. Say the thing you liked, the actual one, soon, with no "but" on the end of it. It sounds too simple. I\'ve been doing it for months and my husband stands differently.',
        reactions: { hear: ['kitchen-radio', 'garden-fence'] },
      },
      {
        by: 'quilt-square',
        minutesLater: 3120,
        body: `I called her up. I said that was a good pie and I remembered your apron, the one with the ducks. Then I put my hand over my mouth so that nothing else could get out.

She said "I've still got it." And then she said "can we do another Sunday?"`,
        reactions: { hear: ['spare-key', 'porch-swing', 'garden-fence'] },
      },
    ],
  },
  {
    title: 'Not knowing',
    startedHoursAgo: 30,
    posts: [
      {
        by: 'spare-key',
        minutesLater: 0,
        body: `my sister shared one thing with me on here for a while, just the group days on a calendar, a little dot. it had an end date, and it ended, and now it says "Nothing is shared right now." and i know that can mean anything. they told us it always says the same words whatever's going on. i believe them. i get why

but i looked at those dots every morning. i'd see the dot and go to class. now i look at the sentence and i don't go to class, i sit there and i make stuff up

how do you all do not knowing`,
      },
      {
        by: 'garden-fence',
        minutesLater: 25,
        body: "Badly, love. But I've had longer at it. I give it a time. I'm allowed to not know as hard as I like from eight until ten past, with a cup of tea. Then the tea's gone and I go and do the next thing with my hands.",
        reactions: { hear: ['spare-key', 'porch-swing'] },
      },
      {
        by: 'kitchen-radio',
        minutesLater: 60,
        body: "Could you ask her? Not what it means. Just \"I liked the dots. If you ever feel like sharing them again I'd be glad, and if you don't that's okay.\" Then leave it lie. That last bit is the job, they tell me.",
      },
      {
        by: 'spare-key',
        minutesLater: 30,
        body: "i'm scared that if i ask it'll sound like checking",
        reactions: { hear: ['porch-swing', 'quilt-square'] },
      },
      {
        by: 'porch-swing',
        minutesLater: 120,
        body: "It might, a little. You could tell her that too. \"I'm scared this sounds like checking.\" I've found it's hard to be cross with somebody who's gone and said it first.",
        reactions: { hear: ['spare-key', 'garden-fence'] },
      },
      {
        by: 'garden-fence',
        minutesLater: 180,
        body: "I'll tell you what not knowing looked like in our house, so you don't feel so alone. My son lost the job at the garage and didn't say for six weeks, he went out each morning with his lunch. Then the apartment, and the girl, and the truck he'd had from his grandfather, and then the two hospital stays, the second one he doesn't know that I know about. I knew none of it until it was over. And we got from there to the k. So it can be a very long way and still get somewhere.",
        reports: [
          {
            by: 'quilt-square',
            reason: 'other',
            note: "She meant it to comfort, and it did. But a good deal of it belongs to her son, and one part he doesn't know she knows. Could someone help her trim it, kindly?",
          },
        ],
      },
      {
        by: 'spare-key',
        minutesLater: 60,
        body: 'thank you for telling me that. it does help, that it got to the k',
        reactions: { hear: ['kitchen-radio', 'porch-swing'] },
      },
      {
        by: 'quilt-square',
        minutesLater: 480,
        body: `When my daughter was in her first weeks I got so I couldn't do anything till I'd heard. My own mother, who's ninety, said to me, "You can love her and still go to the store." I was very offended. Then I went, and I bought thread.

Go to class, honey. You can love her in class.`,
      },
      {
        by: 'spare-key',
        minutesLater: 540,
        body: `ok. went to class. i drew dots all over the handout but i was there

and i sent it. i said i liked the dots and i'm scared this sounds like checking and you don't have to answer. she sent back a picture of her shoes outside some door. no words. i know that door`,
      },
      {
        by: 'porch-swing',
        minutesLater: 150,
        body: 'Oh, that\'s a fine picture. Goodnight, all. Breathe after "river."',
      },
    ],
  },
];
