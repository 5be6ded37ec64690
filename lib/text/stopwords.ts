/**
 * English words that carry no topic: determiners, pronouns, auxiliaries, prepositions, conjunctions, common adverbs,
 * verbs of reporting that every news text uses. Lower-case, straight apostrophes.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here i me my mine myself we us our ours ourselves you your yours yourself he him
  his himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where
  why how am is are was were be been being have has had having do does did doing done will would shall should can could
  may might must ought cannot not no nor none never and or but if because as until while of at by for with about against
  between into through during before after above below to from up down in out on off over under again further then once
  than too very just only own same so such both each few more most other others some any all every many much several
  another either neither also even still yet ever already however though although since unless whether amid among
  around across along upon within without toward towards per via onto like unlike despite except
  say says said saying told tell tells telling according 's 't 're 've 'll 'd 'm don't doesn't didn't isn't aren't wasn't weren't
  won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm i've i'd i'll you're you've you'd you'll he'd he'll
  she'd she'll it'd it'll we're we've we'd we'll they're they've they'd they'll who've who'd who'll
  get gets got getting go goes going went gone let lets made make makes making
  mr mrs ms dr`
    .split(/\s+/),
);

/** True for a lower-case word that carries no topic. */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}
