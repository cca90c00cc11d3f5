import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'What we wish somebody had told us in week one',
    startedHoursAgo: 1245,
    pinned: true,
    posts: [
      {
        by: 'long-pencil',
        minutesLater: 0,
        body: `Alumni, let's write the page we'd have wanted. Small and practical, please. I'll start.

- Bring a sweater. The group room has its own weather.
- Eat before. There's a machine in the hall and it lies about what it has.
- You'll be asked to introduce yourself. Name, and one true thing. "I'm tired" is a true thing.
- The binder looks like a lot. You only ever need the page you're on.
- The first week is the longest one in the program by a mile. Mine took about a year.

And one that isn't practical. I sat in that first circle certain I was the only person there who had really meant it every time I'd promised to stop. Everyone in the circle had meant it. We compared notes later.`,
        reactions: { hear: ['open-gate', 'field-note', 'old-compass'], strength: ['juniper-path'] },
      },
      {
        by: 'open-gate',
        minutesLater: 50,
        body: "Park facing out. I don't know why it makes a difference, it just makes a difference.",
        reactions: { same: ['green-ladder', 'kind-gravel'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 120,
        body: "You will hate one person in your group right away. By week five that's who you'll be texting. Mine's coming to my house for dinner",
        reactions: { same: ['open-gate', 'kind-gravel', 'juniper-path'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 300,
        body: 'Tell them about your shifts and your childcare on day one. I spent two weeks inventing excuses for being late when all I had to do was say "I get off work at half past." They moved me one chair nearer to the door and that was the end of it.',
        reactions: { hear: ['open-gate', 'juniper-path'] },
      },
      {
        by: 'old-compass',
        minutesLater: 1440,
        body: "Nobody's story is a contest. If you catch yourself thinking yours is too small, or so big that it'll frighten people, you're in the right building either way.",
        reactions: { hear: ['juniper-path', 'kind-gravel'], same: ['open-gate'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 540,
        body: "If you have a bad night between two sessions, come to the next one *anyway*, and come early. They've seen it. They won't be surprised, and they won't be disappointed in you the way you're disappointed in you.",
        reactions: { strength: ['field-note', 'north-harbor', 'green-ladder'] },
      },
      {
        by: 'field-note',
        minutesLater: 7200,
        body: "Two weeks in. I'd add: write down what you're told about your own plan, because you'll nod and then remember nothing. I thought something was wrong with my head. The nurse says it's common at the beginning and it's been coming back, a bit at a time, like feeling in a foot.",
        reactions: { same: ['green-ladder', 'north-harbor'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 11520,
        body: `You may find that you like it. I hadn't been warned about that. I came in on the first evening with my coat on and kept it on. By the third week I was looking at the clock at work, at my age, like a boy before a ball game, because there were nine people in a room across town who would ask how the thing with my son went and then actually wait for the answer.

I felt rather disloyal to my own misery. It passes.`,
        reactions: { hear: ['old-compass', 'field-note'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 2880,
        body: 'If you take medication for your recovery, you belong here as much as the next chair. Say it in group or keep it to yourself. Both are fine, and nobody gets to have an opinion on it but you and the person who prescribes it.',
        reactions: { strength: ['slow-heron', 'salt-marsh'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 14400,
        body: 'the chairs by the window are the good chairs. get there ten early',
        reactions: { same: ['juniper-path', 'long-pencil'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 4320,
        body: `You don't have to have your "why" yet. I kept hearing people talk about their why and I had nothing, I just couldn't keep doing the other thing. Turns out that'll carry you a good while.`,
        reactions: { same: ['copper-kettle', 'slow-heron'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 21600,
        body: 'Nine days in so fresh from the field: get somebody to feed you on group nights. I come home hollow. My mother leaves a plate with foil on it and a note that only says "2 mins."',
        reactions: { hear: ['old-compass', 'slow-heron', 'field-note'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 4320,
        body: 'ok this thread is why i unclenched. adding: if you cry in the first one you get it over with. i did and the counselor just slid the tissues over with one finger without looking up from what she was writing',
        reactions: { strength: ['long-pencil', 'corner-lamp', 'north-harbor'] },
      },
      {
        by: 'two-socks',
        minutesLater: 4320,
        body: 'printed. putting it in the binder',
        reactions: { hear: ['copper-kettle', 'juniper-path', 'north-harbor'] },
      },
    ],
  },
  {
    title: "Today's my first day. I've been parked outside for a bit",
    startedHoursAgo: 23,
    posts: [
      {
        by: 'soft-thunder',
        minutesLater: 0,
        body: `They gave me a sign-in for this along with the folder and said people here answer. So, testing that I suppose.

I'm in the lot. I'm forty minutes early because I was scared I'd be late. I can see people going in and they're all laughing and carrying coffee and I thought it would look sadder than this. I don't know if that's better or worse.`,
        reactions: {
          hear: ['tin-whistle', 'patient-moss', 'field-note', 'quiet-river', 'second-cup', 'corner-lamp'],
          strength: ['copper-kettle', 'slow-heron', 'paper-lantern', 'small-wren'],
          same: ['long-pencil', 'green-ladder'],
        },
      },
      {
        by: 'patient-moss',
        minutesLater: 4,
        body: "Morning group? I'm one of the ones with coffee. Gray jacket, green hat. Walk in with me if you'd like, or don't and I'll just know you're about.",
        reactions: { hear: ['field-note', 'paper-lantern'] },
      },
      {
        by: 'loose-button',
        minutesLater: 3,
        body: 'Week two here, also morning. I sat in that same lot and read the entire manual of my car. It has fog lights!! Who knew',
        reactions: { same: ['soft-thunder', 'field-note', 'long-pencil'] },
      },
      {
        by: 'soft-thunder',
        minutesLater: 5,
        body: 'Is it true you have to tell your whole story',
        reactions: { hear: ['field-note'] },
      },
      {
        by: 'field-note',
        minutesLater: 4,
        body: `No. Name and one sentence, and the sentence can be about your breakfast. After that you can pass every time you're asked for the first week, you just say "pass." I passed eleven times. It's allowed.`,
        reactions: { hear: ['tin-whistle', 'soft-thunder'] },
      },
      {
        by: 'soft-thunder',
        minutesLater: 3,
        body: 'ok. Going in. I think I see the hat',
        reactions: { strength: ['loose-button', 'field-note', 'tin-whistle', 'corner-lamp', 'slow-heron'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 120,
        body: "Thinking of you in there. We'll be around after.",
        reactions: { hear: ['tin-whistle', 'soft-thunder'] },
      },
      {
        by: 'soft-thunder',
        minutesLater: 180,
        body: `I went. I stayed for all of it.

I said my name and that I'd had a banana. A man I'd never seen before said "good banana?" and I laughed, and then I was crying, and then it was someone else's turn and nobody made anything of it. At the break the lady with the hat showed me where the bathroom is without my asking.

The rest was mostly listening. They did a thing about what a craving does over half an hour, with a drawing of a wave, and the person next to me whispered "there's always a wave." Somebody was having a very bad day and said so, and nobody rushed at him with advice. I'd never seen that before. In my family if you say a thing like that four people stand up.

I'd been dreading this for two months. I've had worse haircuts.`,
        reactions: {
          proud: [
            'patient-moss',
            'second-cup',
            'tin-whistle',
            'plain-bread',
            'late-bus',
            'corner-lamp',
            'steady-oak',
            'open-gate',
          ],
          strength: ['blue-thermos', 'window-fern', 'grey-mitten'],
          hear: ['green-ladder', 'quiet-river'],
        },
      },
      {
        by: 'loose-button',
        minutesLater: 20,
        body: 'I was good banana. Hello!!',
        reactions: { proud: ['patient-moss', 'paper-lantern'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 40,
        body: 'I was two chairs down and having a rough one myself. Yours was the first laugh of my day. Thanks for it.',
        reactions: { hear: ['river-stone', 'paper-lantern'] },
      },
      {
        by: 'soft-thunder',
        minutesLater: 900,
        body: "Day two. I'm in the lot again but only ten minutes early.",
        reactions: { hear: ['river-stone', 'second-cup', 'field-note'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 6,
        body: "Hat's on. See you at the door.",
        reactions: { proud: ['wide-porch', 'second-cup', 'soft-thunder'] },
      },
    ],
  },
  {
    title: 'Do I have to talk in group?',
    startedHoursAgo: 50,
    posts: [
      {
        by: 'two-socks',
        minutesLater: 0,
        body: `i know this probly gets asked all the time. ive done my first two evenings and when it comes around to me my throat just closes. i say "im good" and then i drive home with everything i should of said. i'm not shy in real life i'm loud at work

do they mark you down for not talking`,
        reactions: {
          same: ['copper-kettle', 'late-bus', 'small-wren', 'loose-button'],
          hear: ['wide-porch', 'open-gate'],
        },
      },
      {
        by: 'late-bus',
        minutesLater: 15,
        body: `nobody marks anything. i said "i'm good" for my first two weeks and then one night i said "i'm not that good" and that was the whole speech, people still bring it up`,
        reactions: { hear: ['window-fern', 'two-socks', 'copper-kettle'] },
      },
      {
        by: 'window-fern',
        minutesLater: 20,
        body: 'I write three words on my hand before. Just three. If it comes around and I freeze, I read my hand.',
        reactions: { same: ['loose-button', 'late-bus'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 120,
        body: `I was silent for most of the first two weeks. I'd been a land surveyor for thirty-five years, mostly outdoors and mostly alone, and had gotten to the point where my longest conversation of the day was with the man at the gas station.

You might tell your counselor privately about the throat. Mine asked me whether I'd rather be asked first or last. I said first, so that I wouldn't spend an hour rehearsing. It hadn't crossed my mind that the order was something one could choose.`,
        reactions: { hear: ['window-fern', 'two-socks'] },
      },
      {
        by: 'small-wren',
        minutesLater: 35,
        body: "Loud at work and silent in group, hi, same. At work I know what I'm for.",
        reactions: { same: ['late-bus'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 180,
        body: "also you CAN listen. listening isn't the waiting room. there's a guy in ours who hardly talks and i look at his face when i say stuff cause i can tell he's really there. think it might be you actually",
        reactions: { hear: ['two-socks'] },
      },
      {
        by: 'two-socks',
        minutesLater: 50,
        body: 'gray hoodie?',
        reactions: { hear: ['slow-heron', 'late-bus', 'second-cup', 'patient-moss'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 6,
        body: 'ha. yeah. hi',
        reactions: { proud: ['loose-button', 'slow-heron', 'patient-moss'] },
      },
      {
        by: 'two-socks',
        minutesLater: 1380,
        body: `update. wrote three words on my hand like window-fern said. RAISE HAND DAD. it's from the other thread, about the kid. i put my hand up before it got to me and said i haven't been sleeping and i'm scared my mom is waiting for me to mess up

first my heart was going so hard i thought you could see it thru the hoodie. then it was out and it was just sort of laying there in the middle of the room and nobody did anything bad to it

that was it. two people said same. the guy with the onions gave me a thumbs up under his binder`,
        reactions: {
          proud: [
            'slow-heron',
            'quiet-river',
            'field-note',
            'patient-moss',
            'river-stone',
            'corner-lamp',
            'salt-marsh',
          ],
          strength: ['green-ladder', 'long-pencil'],
        },
      },
      {
        by: 'evening-counselor',
        minutesLater: 960,
        body: 'Thank you for writing down how that felt from the inside. To answer your first question for anyone else reading: we never grade talking. Passing is always fine.',
        reactions: { hear: ['window-fern', 'small-wren', 'late-bus'] },
      },
      {
        by: 'loose-button',
        minutesLater: 25,
        body: "I am going to tell my daughter she's on somebody's hand.",
        reactions: { proud: ['copper-kettle', 'small-wren'] },
      },
    ],
  },
  {
    title: 'The trigger map homework. Mine is just a map of my town',
    startedHoursAgo: 196,
    posts: [
      {
        by: 'paper-lantern',
        minutesLater: 0,
        body: "so we're supposed to draw people places feelings times. i started with places and forty minutes later it's literally every street i've ever walked on plus my aunts kitchen. do i have to move to the moon",
        reactions: { same: ['copper-kettle', 'slow-heron', 'tin-whistle', 'field-note'] },
      },
      {
        by: 'patient-moss',
        minutesLater: 30,
        body: 'Mine had a tree on it. I felt very silly about the tree. It turned out to matter.',
        reactions: { hear: ['paper-lantern'], same: ['north-harbor'] },
      },
      {
        by: 'field-note',
        minutesLater: 20,
        body: `Here's how I got mine down to something usable. Three colors:

1. **Red**: I don't go, period, at least for now.
2. **Yellow**: I go with somebody, or with a plan and a time to leave.
3. **Green**: it's only a place. I'd drawn it because I was on a roll.

About half of mine went green when I looked twice. The hardware store is not a high-risk situation. I just don't like it.`,
        reactions: { hear: ['patient-moss', 'copper-kettle', 'quiet-river'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 55,
        body: 'And do the times row before the places row. I had forty places and only two *times*, and almost all the places were inside those two times. That made it look much smaller.',
        reactions: { same: ['copper-kettle', 'paper-lantern'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 120,
        body: 'ok three colors done. 4 red, 9 yellow, the rest is just bus stops i dont like. my aunts kitchen is yellow which made me sad for a sec cause i love that kitchen',
        reactions: { proud: ['patient-moss', 'field-note', 'north-harbor'] },
      },
      {
        by: 'small-wren',
        minutesLater: 40,
        body: "My mom's porch was yellow for me. You can love a yellow place. It's not a verdict on the kitchen.",
        reactions: { hear: ['quiet-river', 'wide-porch', 'paper-lantern'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 1080,
        body: 'question, what if red is where i work',
        reactions: { same: ['paper-lantern', 'corner-lamp'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 30,
        body: `Then it's the first thing to take to your counselor, and don't try to solve it on the map. When mine was work we split it: which hour, which door, which people. I came in sure I'd have to quit. I'd been there eleven years and I had the letter half written. My counselor asked me to walk her through one shift, minute by minute, like a boring documentary.

It wasn't "the job" when we were done with it. It was about twenty-five minutes at the end of a shift.`,
        reactions: { hear: ['copper-kettle', 'paper-lantern'] },
      },
      {
        by: 'copper-kettle',
        minutesLater: 180,
        body: "...it's the twenty five minutes at the end of a shift. how did you know",
        reactions: { hear: ['patient-moss'] },
      },
      {
        by: 'paper-lantern',
        minutesLater: 2880,
        body: 'presented it in group. counselor put it on the wall. my disaster of a town is on the WALL',
        reactions: {
          proud: ['field-note', 'quiet-river', 'patient-moss', 'river-stone'],
          same: ['corner-lamp'],
        },
      },
    ],
  },
  {
    title: "The check-in asks my mood and I don't have one",
    startedHoursAgo: 168,
    posts: [
      {
        by: 'plain-bread',
        minutesLater: 0,
        body: `it says rough low okay good great

i look at it and there's nothing there. like knocking on a door`,
        reactions: { same: ['slow-heron', 'kind-gravel', 'second-cup', 'small-wren', 'window-fern'] },
      },
      {
        by: 'second-cup',
        minutesLater: 25,
        body: `Had that for about ten days. I chose Okay every day because it was in the middle. I've since found out that what I'd been calling "nothing" was mostly tired, with something under it that I wasn't going to look at on a phone before breakfast.`,
        reactions: { same: ['field-note', 'juniper-path'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 120,
        body: "It's pretty common at the start, feelings being switched off at the wall. Mine came back in the wrong order, first annoyance, then for some reason nostalgia, joy last and only for soup.",
        reactions: { hear: ['plain-bread', 'second-cup'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 40,
        body: 'soup',
        reactions: { hear: ['second-cup', 'window-fern'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 10,
        body: 'It was a very good soup.',
        reactions: { same: ['tin-whistle', 'corner-lamp'] },
      },
      {
        by: 'slow-heron',
        minutesLater: 300,
        body: "What helped me was starting with the body and going up from there. Jaw, shoulders, stomach. If my jaw's tight I put Low, and I've usually been right. It's rather like working out the weather by looking at laundry on a line.",
        reactions: { hear: ['second-cup', 'loose-button', 'salt-marsh'] },
      },
      {
        by: 'lamp-lighter',
        minutesLater: 180,
        body: 'A note from a moderator: you can skip any question, and nobody else sees yours unless you choose it. An honest blank tells you something too.',
        reactions: { hear: ['plain-bread', 'window-fern'] },
      },
      {
        by: 'plain-bread',
        minutesLater: 5760,
        body: 'jaw was loose today. put good',
        reactions: {
          proud: [
            'quiet-river',
            'window-fern',
            'copper-kettle',
            'morning-rye',
            'tin-whistle',
            'patient-moss',
          ],
          strength: ['old-compass'],
        },
      },
    ],
  },
  {
    title: "I don't think I was bad enough to be here",
    startedHoursAgo: 402,
    posts: [
      {
        by: 'second-cup',
        minutesLater: 0,
        body: `I've never missed a mortgage payment. I've never been arrested. I ran the front desk, did the lunches, coached the littlest soccer team. I drank at night, alone and neatly, and put the bottles in the neighbor's recycling.

Nobody at work knows. My husband sort of knows, the way you know about a noise in the car. I called this place from the parking lot of the soccer field and when the woman asked how she could help I said I was calling for a friend. She said "what's your friend's first name," and I gave mine.

In group someone talked about losing their kids and I wanted to crawl under my chair. I have my kids. I have a *van*. I feel like I'm taking a seat from someone who needs it.`,
        contentWarnings: ['substance-use'],
        reactions: {
          same: ['salt-marsh', 'copper-kettle', 'patient-moss', 'old-compass', 'steady-oak', 'tin-whistle'],
          hear: ['blue-thermos', 'morning-rye', 'late-bus'],
        },
      },
      {
        by: 'old-compass',
        minutesLater: 40,
        body: `The neighbor's recycling is quite a detail from someone who isn't sure she needs a seat.

Said with love. I had a boat.`,
        reactions: { hear: ['second-cup', 'tin-whistle', 'open-gate', 'salt-marsh'] },
      },
      {
        by: 'second-cup',
        minutesLater: 12,
        body: 'Ouch. Yes. All right.',
        reactions: { hear: ['open-gate'] },
      },
      {
        by: 'morning-rye',
        minutesLater: 25,
        body: "There's no line at the door with a height stick. I kept waiting for somebody to check.",
        reactions: { same: ['field-note', 'second-cup'] },
      },
      {
        by: 'tin-whistle',
        minutesLater: 180,
        body: `I'm from the other end, I've lost about everything on the list at one time or another. I promise you that when you talk I don't hear someone who hasn't earned it. I used to do the sum the other way around, you know. I'd look at people like you in the circle and think: well, they'll make it, they've got the house, they've got somebody to come home to. And I'd use that as a reason to not try so hard. So we've both been using each other as an excuse.

I hear the same two o'clock in the morning I had, with better curtains.`,
        reactions: { hear: ['second-cup', 'salt-marsh', 'late-bus'] },
      },
      {
        by: 'second-cup',
        minutesLater: 50,
        body: `"With better curtains." I've been laughing and then not laughing about that for an hour.`,
        reactions: { hear: ['old-compass', 'open-gate', 'tin-whistle'] },
      },
      {
        by: 'open-gate',
        minutesLater: 120,
        body: `I got here with a job, a husband, a nice lawn. I used the lawn as evidence. What I couldn't do was go one evening without it, and I'd planned every vacation, school concert and Sunday around never being asked to.

I'm glad I didn't stay out till it was bad enough to convince me. I think I'd have been very hard to convince.`,
        reactions: { same: ['salt-marsh', 'old-compass', 'north-harbor'] },
      },
      {
        by: 'field-note',
        minutesLater: 240,
        body: `I disagree with one word, "taking." A quiet thing about groups is that they get better with each chair filled. It's happened to me both ways around. I've been helped by somebody whose life looked nothing like mine, and the other day a man told me that he'd started sleeping because of a remark I made about my notebook. I'd forgotten I said it.

The man who lost his kids may need to see someone who still has hers, and is doing something about it on a weekday morning.`,
        reactions: { hear: ['second-cup', 'blue-thermos'] },
      },
      {
        by: 'second-cup',
        minutesLater: 1140,
        body: `I told the group this. Word for word, the recycling and all. The man who'd lost his kids came up at the break. I was ready for anything. He said, "Hold on to that van," and got me a coffee.

I'm keeping the seat.`,
        reactions: {
          proud: ['salt-marsh', 'morning-rye', 'small-wren', 'quiet-river', 'wide-porch', 'late-bus'],
          hear: ['corner-lamp', 'slow-heron'],
        },
      },
      {
        by: 'salt-marsh',
        minutesLater: 70,
        body: 'Did you tell the neighbor',
        reactions: { same: ['late-bus', 'open-gate'] },
      },
      {
        by: 'second-cup',
        minutesLater: 480,
        body: "I'm working up to the neighbor. I've started with bringing *his* trash cans in.",
        reactions: { hear: ['wide-porch', 'old-compass', 'quiet-river'] },
      },
    ],
  },
  {
    title: 'Week three is weird. Is week three weird?',
    startedHoursAgo: 345,
    posts: [
      {
        by: 'blue-thermos',
        minutesLater: 0,
        body: `First two weeks everybody's proud of you. Texts, casserole, the works. Now it's week three and people have gone back to their lives and I'm still doing this four days a week and it's just... Wednesday. Nobody claps for a Wednesday.

I'm not in trouble. I'm bored and sort of insulted.`,
        reactions: { same: ['juniper-path', 'window-fern', 'corner-lamp', 'steady-oak'] },
      },
      {
        by: 'green-ladder',
        minutesLater: 35,
        body: 'Bored and insulted was my entire third week. My sister wrote "bored and insulted" on the fridge with a date, like leftovers.',
        reactions: { same: ['blue-thermos', 'corner-lamp', 'quiet-river'] },
      },
      {
        by: 'steady-oak',
        minutesLater: 50,
        body: "Yes, it's weird. The emergency's over and what's left is the actual thing, which is quite plain. Group, dinner, dishes, bed. Nobody makes a casserole for dishes. I found that weeks three to five were where I learned how to do it when nobody was looking, and that's most of what I've used since.",
        reactions: { hear: ['blue-thermos', 'juniper-path', 'second-cup'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 120,
        body: "I'm a week behind you and I already keep wanting an achievement. I ate a vegetable at somebody and waited for a reaction.",
        reactions: { same: ['quiet-river', 'blue-thermos'] },
      },
      {
        by: 'juniper-path',
        minutesLater: 180,
        body: `I'm going to be a bit of a bore: please tell your counselor about the boredom, even though it sounds like nothing. In my group it was the thing that came before the thing, more than once. I'd had a dull Thursday, then a dull Friday, and I didn't mention either of them because who brings *dull* to a counselor? She'd have liked to have heard about it on the Thursday.

Mine helped me find somewhere to be on one dull night a week. I picked a walking club where the average age is seventy-four. I'm the slow one.`,
        reactions: { hear: ['quiet-river', 'corner-lamp'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 20,
        body: 'Walking club. Ok',
        reactions: { hear: ['green-ladder'] },
      },
      {
        by: 'quiet-river',
        minutesLater: 1560,
        body: 'Clapping for your Wednesday. I had one too. I did laundry and was polite to a man about a parking space.',
        reactions: { strength: ['blue-thermos', 'green-ladder'], proud: ['long-pencil', 'late-bus'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 4320,
        body: "Told her. She didn't think it was nothing. I'm now on the chess table at the community center one night a week, I get destroyed by a twelve year old who hums. Can't remember when I've concentrated like that. Two hours went and I hadn't thought about anything but a bishop.",
        reactions: {
          proud: ['green-ladder', 'quiet-river', 'copper-kettle', 'tin-whistle', 'juniper-path'],
        },
      },
      {
        by: 'corner-lamp',
        minutesLater: 40,
        body: "I'd pay to see the hum.",
        reactions: { same: ['quiet-river', 'paper-lantern'] },
      },
    ],
  },
  {
    title: 'Someone in my group stopped coming',
    startedHoursAgo: 34,
    posts: [
      {
        by: 'wide-porch',
        minutesLater: 0,
        body: `We started the same week and sat next to each other. He hasn't been for three sessions and the counselor can't tell us anything, which I get. But his chair is just there. We all walk around it.

He lent me a pen on the first night because I'd come with nothing, no pen, no sweater, my binder in a grocery bag. I've still got it. I keep thinking I should have said something. The last time, he was quiet at the break, and I talked about my dog.`,
        reactions: {
          hear: ['blue-thermos', 'corner-lamp', 'loose-button', 'old-compass', 'green-ladder'],
          same: ['river-stone', 'steady-oak'],
        },
      },
      {
        by: 'grey-mitten',
        minutesLater: 30,
        body: "I'm the new one in your group. I nearly sat in it my first night and somebody put a hand on the back of it, nicely. I get it now.",
        reactions: { hear: ['blue-thermos', 'field-note', 'loose-button'] },
      },
      {
        by: 'kind-gravel',
        minutesLater: 50,
        body: `When I was the one missing, I was at home, ashamed and otherwise perfectly fine, watching cooking shows with the sound off. I'd had a return to use and I'd decided on everyone's behalf that they didn't want to see me. I'm not saying that's him. I'm saying the worst version in your head is only one of the versions.

What got me back was a message passed along by my counselor. It said "we kept your chair," and it didn't ask me a thing. I read it so often that week.`,
        reactions: {
          hear: ['grey-mitten', 'wide-porch', 'field-note'],
          strength: ['steady-oak', 'morning-rye'],
        },
      },
      {
        by: 'river-stone',
        minutesLater: 120,
        body: "It isn't because you talked about your dog.",
        reactions: { hear: ['corner-lamp', 'kind-gravel', 'copper-kettle'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 180,
        body: "I'd leave it. People come and go in these, you can't be responsible for other grown adults. Might sound cold but you've got your own stuff to carry.",
        reactions: { hear: ['river-stone'] },
      },
      {
        by: 'grey-mitten',
        minutesLater: 480,
        body: `I don't think caring whether someone's okay is "carrying their stuff." He wasn't asking permission to be worried.`,
        reactions: { hear: ['blue-thermos'] },
      },
      {
        by: 'blue-thermos',
        minutesLater: 35,
        body: "Wow ok. Some of us have been at this longer than a few days. Come back when you've got a month and tell me how many empty chairs you can cry about. Grow up a bit.",
        reports: [
          {
            by: 'corner-lamp',
            reason: 'harassment',
            note: `Normally a decent guy, I think he's having a bad night. But "grow up" to somebody in their first week isn't okay. A nudge might be enough.`,
          },
        ],
      },
      {
        by: 'river-stone',
        minutesLater: 25,
        body: "I think everyone in this conversation is missing somebody. I'm going to bed.",
        reactions: { hear: ['kind-gravel', 'blue-thermos', 'field-note', 'late-bus'] },
      },
      {
        by: 'corner-lamp',
        minutesLater: 600,
        body: `> the worst version in your head is only one of the versions

Going back to this. Wide-porch, you could ask your counselor to pass on a message too. They can't tell you anything, but they *can* hear you. I did it for someone in my second week. All I said was his coffee was getting cold.`,
        reactions: { hear: ['blue-thermos', 'loose-button'], strength: ['small-wren', 'second-cup'] },
      },
      {
        by: 'wide-porch',
        minutesLater: 360,
        body: `I asked. She couldn't promise anything but she took a note. I wrote "we kept your chair and I still have your pen."`,
        reactions: {
          proud: ['blue-thermos', 'slow-heron', 'paper-lantern', 'grey-mitten'],
          strength: ['window-fern', 'corner-lamp', 'open-gate'],
        },
      },
    ],
  },
  {
    title: 'Which door, and where do I park?',
    startedHoursAgo: 1140,
    locked: true,
    posts: [
      {
        by: 'late-bus',
        minutesLater: 0,
        body: 'new, got the letter, it says "the east entrance." the building has three doors on the east',
        reactions: { same: ['north-harbor'] },
      },
      {
        by: 'north-harbor',
        minutesLater: 12,
        body: "The one with the dented mailbox. If you're in a hallway that smells like floor polish you've got it right. If there are fish tanks, that's the dentist.",
        reactions: { hear: ['field-note', 'morning-rye'] },
      },
      {
        by: 'field-note',
        minutesLater: 25,
        body: 'I went to the dentist. They were very nice about it.',
        reactions: { same: ['open-gate', 'north-harbor'] },
      },
      {
        by: 'open-gate',
        minutesLater: 120,
        body: "Everyone goes to the dentist once. Park on the church side after four, it's free and there's a light.",
        reactions: { hear: ['late-bus'] },
      },
      {
        by: 'program-desk',
        minutesLater: 900,
        body: `Thank you, all. We've put a sign with a bridge on the right door and a map in the welcome folder, and the letter now says "the door with the bridge on it." Apologies to the dentist.`,
        reactions: { hear: ['north-harbor', 'field-note', 'open-gate'] },
      },
      {
        by: 'bridge-keeper',
        minutesLater: 2880,
        body: "The sign's up and the letter is fixed, so I'm locking this one to keep new people from following old directions. Any other question about getting here, please start a fresh conversation. No question is too small for this board.",
        reactions: { hear: ['north-harbor'] },
      },
    ],
  },
];
