/** Groups of given names that one person may go by, lower-case. From general knowledge. */
const GROUPS: readonly string[] = [
  'william bill billy will willie liam', 'robert bob bobby rob robbie bert', 'richard rick ricky dick rich richie',
  'james jim jimmy jamie', 'john jack johnny jon jonny', 'joseph joe joey', 'michael mike mickey mick micheal',
  'thomas tom tommy', 'charles charlie chuck chas chip', 'edward ed eddie ted teddy ned', 'theodore ted teddy theo',
  'daniel dan danny', 'david dave davey', 'stephen steven steve', 'anthony antony tony', 'andrew andy drew',
  'christopher chris kit', 'christina christine chris tina kristina', 'matthew matt', 'nicholas nick nicky nicolas',
  'benjamin ben benny', 'samuel sam sammy', 'samantha sam', 'alexander alex al alec sasha', 'alexandra alex sandra sasha',
  'kenneth ken kenny', 'ronald ron ronnie', 'donald don donnie', 'gerald gerry jerry', 'jeremiah jeremy jerry',
  'gregory greg', 'jeffrey jeff geoffrey geoff jeffery', 'timothy tim timmy', 'patrick pat paddy', 'patricia pat patty trish tricia',
  'raymond ray', 'lawrence larry laurence', 'walter walt wally', 'henry harry hank hal', 'harold harry hal',
  'frederick fred freddie freddy', 'albert al bert', 'alfred al fred', 'francis frank', 'franklin frank', 'philip phil phillip',
  'peter pete', 'douglas doug', 'leonard len lenny leo', 'joshua josh', 'zachary zach zack', 'jacob jake', 'nathaniel nathan nate nat',
  'jonathan jon nathan', 'vincent vince vinny', 'victor vic', 'eugene gene', 'elizabeth liz beth betty betsy eliza lizzie elisabeth',
  'margaret maggie meg peggy marge', 'katherine kate katie kathy catherine kathryn cathy kay katharine', 'jennifer jen jenny',
  'deborah debbie deb debra', 'barbara barb', 'susan sue susie suzanne', 'rebecca becky becca', 'jessica jess jessie',
  'kimberly kim', 'pamela pam', 'cynthia cindy', 'victoria vicky tori vicki', 'abigail abby', 'amanda mandy', 'dorothy dot dottie',
  'virginia ginny', 'theresa teresa terry tess', 'judith judy', 'jacqueline jackie', 'eleanor ellie nora', 'helen nell ellen',
  'mary molly polly', 'sarah sally sara', 'nancy nan', 'valerie val', 'veronica ronnie', 'allison ally allie', 'melissa missy',
  'gabriel gabe', 'gabrielle gabby', 'abraham abe', 'arthur art', 'calvin cal', 'clifford cliff', 'clinton clint', 'curtis curt',
  'dennis denny', 'ernest ernie', 'herbert herb', 'isaac ike', 'louis lou lewis', 'martin marty', 'maxwell max', 'maximilian max',
  'mitchell mitch', 'nelson nels', 'norman norm', 'oliver ollie', 'randall randy', 'randolph randy', 'reginald reggie reg',
  'rodney rod', 'roger rodge', 'russell russ', 'stanley stan', 'stuart stu stewart', 'terrence terry terence', 'vernon vern',
  'wesley wes', 'bernard bernie', 'bradley brad', 'cameron cam', 'dominic dom', 'emmanuel manny', 'manuel manny', 'francisco paco frank',
  'jose pepe', 'guillermo memo', 'vladimir vlad volodya', 'mikhail misha', 'dmitry dima', 'alexei alyosha aleksei', 'sergei sergey serhii',
  'yuri yuriy', 'mohammed muhammad mohamed mohammad mohamad', 'hussein hossein hussain', 'ahmed ahmad', 'abdul abdel', 'ibrahim ebrahim',
  'marcus mark marc', 'eric erik', 'carl karl', 'philippe philip', 'giuseppe joe', 'sean shaun shawn', 'alan allan allen al',
  'brian bryan', 'catherine cathy kate', 'ann anne anna annie', 'sophia sofia sophie', 'isabella isabel bella', 'newton newt',
  'willard mitt', 'mitchel mitch', 'addison mitch', 'rafael ted', 'geoffrey geoff', 'vivian viv', 'augustus gus', 'gustavo gus',
];

const groupsOf = new Map<string, number[]>();
for (const [number, group] of GROUPS.entries()) {
  for (const name of group.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), number]);
}

/** True if one person may go by both given names (lower-case): equal, nickname of the other, or two short forms of one name. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = groupsOf.get(a);
  return groups !== undefined && (groupsOf.get(b)?.some((group) => groups.includes(group)) ?? false);
}
