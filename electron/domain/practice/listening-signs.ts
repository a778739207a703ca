import type { PaperLanguage } from '../language.ts';

/**
 * Words that give the customer the floor or show that they are heard: short acknowledgements (seed 001, section 3), echoing and
 * clarifying questions (seed 004, part 1, lecture 3).
 */
export const LISTENING: Readonly<Record<PaperLanguage, RegExp>> = {
  zh: /您(?:请|先|慢慢)?[说讲]|请(?:您)?(?:坐|说|讲|继续)|(?:我|在)听|听您|听着|记下|慢慢来|怎么(?:回事|样|了)|哪(?:一步|里|天)|[吗呢]？/u,
  en: /\b(?:tell me|go on|listening|i (?:can )?hear|what happened|take your time|from the (?:start|beginning)|writing (?:it|that|this) down|i follow|please (?:sit|have a seat)|have i (?:got|understood))\b|\?/u,
  pl: /słucham|słyszę|proszę (?:opowiedzieć|powiedzieć|mówić|usiąść|spokojnie)|zapisuję|notuję|od początku|co się (?:stało|wydarzyło)|rozumiem, że|\?/u,
};
