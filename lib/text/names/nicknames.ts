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
  'rudolph rudy rudolf rodolfo', 'elijah eli', 'ezekiel zeke', 'solomon sol', 'tobias toby', 'sebastian seb', 'bartholomew bart', 'leslie les', 'lester les', 'wilfred fred will', 'leon leo', 'marvin marv',
  'melvin mel', 'milton milt', 'percival percy', 'roderick rod', 'sheldon shel', 'sidney sid sydney', 'tyrone ty', 'tyler ty', 'wallace wally', 'antonio tony', 'alejandro alex', 'eduardo eddie', 'ricardo rick ricky',
  'roberto bobby', 'enrique ricky', 'ignacio nacho', 'beatrice bea', 'caroline carol carrie', 'constance connie', 'cassandra cassie', 'evelyn evie', 'frances fran frankie', 'gertrude trudy', 'josephine jo josie',
  'kathleen kathy kate', 'laura laurie', 'lorraine lori', 'lucille lucy', 'marjorie marge', 'martha marty', 'matilda tilly', 'maureen mo', 'melanie mel', 'michelle shelly', 'mildred millie', 'nicole nicky nikki',
  'olivia liv', 'penelope penny', 'philippa pippa', 'rosalind roz', 'stephanie steph', 'winifred winnie', 'bernadette bernie', 'archibald archie', 'desmond des', 'edgar ed', 'edmund ed ned', 'edwin ed eddie',
  'gilbert gil', 'hubert bert', 'irving irv', 'jerome jerry', 'jesse jess', 'malcolm mal', 'maurice mo', 'moses mo', 'mortimer mort', 'salvatore sal', 'thaddeus tad thad', 'woodrow woody', 'charlotte charlie lottie',
  'angela angie', 'rosemary rose rosie', 'madeleine maddie', 'lillian lily', 'florence flo', 'gwendolyn gwen', 'georgia georgie', 'alfonso al', 'domingo mingo', 
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
