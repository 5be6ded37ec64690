import { FIRST_NAMES } from './first-names.ts';
import { wordSet } from './word-set.ts';

/** Women's given names that do not end in -a; with a man's name one letter apart they are two people. Lower-case. */
const WOMEN = wordSet(`
mary marie carol joan jane jean janet janice alice anne ann erin karen sharon susan helen ruth grace kate katie kathleen judith judy margaret
frances francine denise nicole michelle michele danielle gabrielle julie judie lori terri kerri sheri cheryl beryl dawn gail kay fay amy beth betty
abigail alison allison ashley audrey beatrice bernice brigitte brittany camille candice caroline carolyn catherine katherine kathryn cathy kathy celeste charlotte
chloe christine claire colleen connie courtney crystal daisy daphne deborah delores desiree diane dianne doris dorothy edith eileen elaine eleanor ellen elise elizabeth
emily esther eve evelyn faith florence gladys gwen hannah harriet hazel heather heidi hilary hope ingrid irene iris ivy jacqueline jasmine jennifer jenny jessie jill
jocelyn josephine joy joyce june karin kristen kirsten kristin lauren leslie lillian linsey lois lorraine louise lucy lynn mabel madeleine maureen megan melanie melody
miriam molly nancy naomi natalie nell noemi norah olive page pam peggy penelope phyllis priscilla rachel rebekah robyn rosalind rose rosemary roxanne sally sarah shannon
shirley stacy stephanie suzanne sylvie tracy tiffany valerie violet vivian wendy yvonne zoe adele agnes annette antoinette arlene ariel simone yasmin maryam fatemeh
jade jordyn jazmin madison raquel isabel isabelle isobel rachael meghan ashleigh tracey stacey lindsay lindsey jennie carrie kerry caitlin kaitlin kaitlyn katelyn cathleen annie katy
kathie vicki vicky vickie debbie mandy wendi sherry sheryl shelly shelley kimberly marilyn adrienne angelique bridget bridgette janelle noelle joelle estelle lucille
jeanne jeannie annabelle maribel ester rosemarie carmen pilar dolores mercedes consuelo rocio marisol`);
/** Men's given names that end in -a. Lower-case. */
const MEN_IN_A = wordSet('joshua luca ezra elisha mustafa abdulla musa issa isa mika nikita ilya sasha misha kostya dima bola ola zia nicola shota yuta kota akira agha ravindra krishna rama shiva indra hendra surya aditya');

const isWoman = (name: string): boolean => WOMEN.has(name) || (name.endsWith('a') && !MEN_IN_A.has(name));

/** "Eric" and "Erica", "Mary" and "Mark": the names of a man and a woman, however alike they look. Lower-case, folded. */
export function areTwoPeople(a: string, b: string): boolean {
  return FIRST_NAMES.has(a) && FIRST_NAMES.has(b) && isWoman(a) !== isWoman(b);
}

/** Given names that both women and men bear. Lower-case. */
const EITHER = wordSet(`alex ali andrea angel ariel ashley aubrey avery bailey billie blair blake bobbie brett brook brooke cameron carey carmen carol carroll casey charlie chris
cory corey courtney dale dana dane daryl devin devon dominique drew ellis emerson evelyn finley frances francis frankie gale gayle germaine guadalupe hadley harley hayden hilary
jackie jaime jamie jan jean jess jesse jessie jody jo joe jordan jules kai kasey kelly kelsey kendall kennedy kerry kim kris lee leigh lesley leslie lindsay lindsey logan loren lynn
mackenzie madison marion max mel merle micah michel michele morgan nat nicky nikita noel paris parker pat peyton quinn reese rene riley robbie robin rory rowan sage sam sandy sasha shannon
shawn shelby sidney skyler stacy stacey stevie sydney taylor terry toby tracy tracey tristan tyler val vivian whitney zia`);
/** Endings of given names that mostly women bear, so that a name missing from the list of women's is not taken for a man's. */
const WOMENS_ENDING = /(?:ie|een|ine|elle|ette|lynn?|is|ice)$/;

/** Whether a given name is a man's or a woman's; null for names that both bear or that are not known. Lower-case, folded. */
export function genderOfName(name: string): 'man' | 'woman' | null {
  if (!FIRST_NAMES.has(name) || EITHER.has(name)) return null;
  if (isWoman(name)) return 'woman';
  return WOMENS_ENDING.test(name) ? null : 'man';
}
