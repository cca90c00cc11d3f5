import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { skeletonOf } from './skeleton.ts';

/**
 * Judges a handle by itself and by the address its person was invited at; whether it is free is another question.
 * @returns why it can't be used, for the person who typed it, or undefined when it can.
 */
export function refusalOf(handle: string, invitedAddress: string): string | undefined {
  if (namesThePerson(handle, invitedAddress))
    return 'That is close to your name or address. Choose something that doesn’t lead to you.';
  if (looksLikeANumber(handle)) return 'That looks like a phone number or a year. Use fewer digits.';
  if (soundsLikeTheTeam(handle)) return 'That sounds like someone on the team. Try something else.';
  if (isRude(handle)) return 'That could hurt someone here. Try something else.';
  return undefined;
}

/** Parts this long are looked for anywhere in a handle; shorter ones only as a word of it. */
const nameLength = 4;

function namesThePerson(handle: string, address: string): boolean {
  const skeleton = skeletonOf(handle);
  const words = handle.split('-');
  // As written too: folding may join the end of one word with the beginning of a name (r-nora).
  const joined = words.join('');
  return identifyingParts(address).some((part) =>
    part.length >= nameLength
      ? skeleton.includes(skeletonOf(part)) || joined.includes(part)
      : words.includes(part),
  );
}

/** The local part whole and in pieces, and the labels of its domain other than the last: `ann.lee+x@lindqvist.example`. */
function identifyingParts(address: string): string[] {
  const at = address.lastIndexOf('@');
  const local = (address.slice(0, at).split('+')[0] ?? '').toLowerCase();
  const labels = address
    .slice(at + 1)
    .toLowerCase()
    .split('.')
    .slice(0, -1);
  const pieces = [local, ...labels].flatMap((text) => text.split(/[^a-z]+/));
  const whole = local.replace(/[^a-z0-9]/g, '');
  const letters = local.replace(/[^a-z]/g, '');
  return [...new Set([whole, letters, ...pieces])].filter((part) => part.length > 1);
}

function looksLikeANumber(handle: string): boolean {
  const joined = handle.replaceAll('-', '');
  const digits = joined.replace(/\D/g, '');
  return /\d{5}/.test(joined) || digits.length >= 7 || /(?<!\d)(19|20)\d\d(?!\d)/.test(joined);
}

const teamWords = [
  'admin',
  'staff',
  'moderator',
  'counselor',
  'counsellor',
  'therapist',
  'clinician',
  'support',
  'footbridge',
  'help',
  'official',
].map(skeletonOf);
const teamWholeWords = new Set(['mod', 'mods', 'team', 'doctor', 'nurse', 'system']);

function soundsLikeTheTeam(handle: string): boolean {
  const skeleton = skeletonOf(handle);
  return (
    teamWords.some((word) => skeleton.includes(word)) ||
    handle.split('-').some((word) => teamWholeWords.has(word))
  );
}

const rude = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

function isRude(handle: string): boolean {
  return rude.hasMatch(handle.replaceAll('-', ' ')) || rude.hasMatch(handle.replaceAll('-', ''));
}
