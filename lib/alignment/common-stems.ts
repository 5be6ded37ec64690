/**
 * How common the stems of ordinary English words are in news writing, in five bands of document frequency.
 * Stems that mostly occur capitalised (names, months) are left out: a name always weighs in full.
 * Counted over 12,000 English news articles of 2008–2020; only the counts are kept. Used by `stem-weights.ts` so that a
 * small corpus, whose own counts say little, still knows that "say" tells less than "balloon".
 */
export const COMMON_STEM_BANDS: readonly { readonly share: number; readonly stems: string }[] = [
  {
    share: 0.2,
    stems:
      'about accord ad administr after against all alreadi also among an analyst and ani announc anoth are around as ask ' +
      'at back bank base be becaus been befor believ between billion both busi but by call can case chang chief clear ' +
      'close come comment compani concern continu cost could countri current cut day deal decis declin did do don down ' +
      'dure earlier econom economi elect end even execut expect face far feder financi first follow for forc former from ' +
      'fund get give go good govern group had has have he help high him his hold how if in includ increas industri ' +
      'interest into is issu it just know last law leader like long look made major make manag mani market may meet ' +
      'member million month more most move much nation near need next no not now number of off offic offici on one onli ' +
      'open or other our out over own part peopl percent plan point polici polit posit price provid public put question ' +
      'rais rate re recent relat remain report result right run said same say second secur see servic set sever share ' +
      'she should show sign sinc so some start state statement still stock such support take term than that the their ' +
      'them then there these they think this those three through time to told top trade tri two under up use veri want ' +
      'was way we week well were what when where whether which while who will with work world would year you',
  },
  {
    share: 0.1,
    stems:
      'abl account accus across action activ actual address advis again agenc ago agre ahead aid alleg allow almost ' +
      'along although annual appear approv area argu asset attack attorney author averag away becom begin benefit best ' +
      'better big biggest bill board boost bring build buy came campaign candid capit care caus central certain challeng ' +
      'charg cite claim commit communiti compar complet condit confer consid consum control coronavirus court creat ' +
      'credit crisi critic data debt decad decid demand despit detail develop didn differ direct director discuss doe ' +
      'doesn dollar done drop due each earli earn effect effort emerg enough estim event ever everi evid fact fail fall ' +
      'famili fear fell few fight file final financ find firm five focus forecast foreign found four free full further ' +
      'futur gain given global got great grow growth half hand happen hard head health hear held her here higher histori ' +
      'hit home hope hour idea immedi impact import improv inform initi instead institut interview invest investig ' +
      'investor involv job keep key known larg largest late later latest lawmak lead least leav led left legal less let ' +
      'level life limit line littl live local loss lost lot low lower matter me mean measur media might money must my ' +
      'name never note offer often old onc oper order organ outsid parti particular pass past pay per period person ' +
      'place play poll possibl post potenti power presidenti press pressur prevent previous privat problem process ' +
      'product profit program propos protect push quarter quick rather reach real realli reason receiv record reduc ' +
      'regul releas repres request requir research respond respons return rise risk rival role rose rule sale sector ' +
      'seek seem seen sell senior serv short side signific similar six small social someth sourc speak spend stand ' +
      'standard step stop stori strong suggest system taken talk target tax tell thing third though today too took total ' +
      'toward turn tweet until valu ve view vote war warn whi whose win within without won worker worri write wrote yet ' +
      'your',
  },
  {
    share: 0.05,
    stems:
      'abil abov abus accept access acknowledg add advanc affect aggress agreement aim alli alway am amid amount answer ' +
      'anti anyon anyth appeal appli approach argument arm articl assist attempt attent avail avoid bad bailout balanc ' +
      'ban basi basic battl beat becam began behind below beyond bid bit black blame block bond book border borrow brand ' +
      'break brief broad brought budget cannot car carri cash cent chanc check children choic citizen civil class client ' +
      'com combin common communic competit conduct confid confirm congression conserv consult contact contract contribut ' +
      'convers cooper corpor counsel count cours cover coverag crime crimin currenc custom damag danger date death debat ' +
      'declar defend defens delay deliv demonstr deni depend describ design determin die difficult divis document domest ' +
      'doubl doubt dozen drive drug eas economist educ eight either els email employ employe encourag energi enforc ' +
      'engag ensur enter entir equiti especi essenti establish euro eventu everyon everyth exact exampl exist expand ' +
      'expens experi expert explain express extend extrem factor fair familiar favor feel field figur fire fiscal fix ' +
      'food form forward fourth friend front fuel fulli gas gave generat goal goe governor grant ground handl highest ' +
      'himself hire histor host huge human hundr hurt identifi illeg immigr impeach impos incom independ index indic ' +
      'individu inflat insid insist insur intellig intend isn itself join joint judg jump kill kind labor lack larger ' +
      'launch lawyer leadership learn legisl letter liber lie light link list ll loan longer lose main maintain maker ' +
      'man manufactur margin mass massiv materi medic messag met mid militari mind minor minut model moder moment ' +
      'monetari morn mortgag movement multipl natur necessari negat negoti net network newspap night nomin non normal ' +
      'noth obvious oil onlin opinion opportun oppos opposit option origin outlook overal packag page paid pandem paper ' +
      'particip partner payment percentag perform perhap phone pick polic politician popul popular practic predict ' +
      'prepar present pretti primari probabl proceed produc progress project promis promot prompt prospect protest prove ' +
      'publish pull purchas quit race ralli rang readi recess recov recoveri refer reflect reform refus regard region ' +
      'reject relationship remark remov repeat replac resourc respect rest restrict retail reveal revenu review room ' +
      'rough safe safeti save saw schedul school season self send sens sent separ seri serious seven sharehold shift ' +
      'signal simpli singl sit site situat size slight slow smaller sold someon soon sought special specif speech spent ' +
      'spokesman spread stabil staff stage stake stay store strategi strike structur struggl studi subject success ' +
      'suffer suppli sure surg surpris survey team technolog test th thank themselv thought thousand threat threaten tie ' +
      'togeth tough track tradit travel trend trial trillion troubl true trust ultim understand unemploy unlik updat urg ' +
      'video violat virus visit voic voter wait wasn watch weak weekend went whole wide women word wors worst worth ' +
      'wrong young zone',
  },
  {
    share: 0.02,
    stems:
      'abandon abort abroad absolut acceler achiev acquir acquisit activist adjust admit adopt adult advantag advic ' +
      'advoc affair affili afford afternoon age agenda agent aircraft airlin al alarm alert alon altern ambassador ' +
      'analysi anger anonym anticip apart apolog appar applic appoint appreci appropri aren arrest arriv asid aspect ' +
      'assault assembl assert assess assum assur attend attract audienc auto automak await awar award background bail ' +
      'ballot banker bankruptci bar barrel begun behalf behavior belief benchmark bet bias bigger billionair bipartisan ' +
      'blow blue bodi bolster boom born bottom bought branch broader broke broken broker brokerag brutal built burden ' +
      'burn buyer calcul cancel cap capabl capac caption captur card career cast categori caucus caught caution cautious ' +
      'celebr centuri chain chair chamber channel child chip choos church circumst clean climat climb closer coalit ' +
      'collaps colleagu collect colleg color combat comfort command commerci commod compens compet competitor complain ' +
      'complaint complex compli complic compon compromis comput conclud conclus condemn conflict confront confus connect ' +
      'consensus consequ consider consist consolid conspiraci construct contain contend content contest context contrast ' +
      'controversi convent convict convinc coordin core correct corrupt couldn counter coupl credibl cross crowd crucial ' +
      'crude cultur curb cycl dead deadlin deem deep deepli default defeat deficit defin definit degre deleg deliveri ' +
      'democraci deploy deposit deputi deriv deserv desir destroy deterior devast devic difficulti digit dip diplomat ' +
      'disagre disappoint disast disclos disclosur discount discrimin diseas dismiss display disput disrupt distanc ' +
      'distribut divers divid dividend doctor domin donat donor door downturn draft drag dramat draw drawn drew driven ' +
      'driver duti easi easier easili echo edg editor effici elector electr electron element elig elimin elsewher embrac ' +
      'emphas enabl enact endors engin enjoy entiti environ environment equal equip era escal estat evalu everybodi ' +
      'examin exceed except excess exclud exercis exit expans experienc expir explor export expos exposur extens extent ' +
      'extra eye facil factori failur faith fallen fals fast faster father featur fee fellow felt fewer fifth fill fine ' +
      'finish fit flag flat fli flight flood floor flow foot formal founder fraud freedom frequent fresh frustrat ' +
      'function fundament fundrais game gap gather gaug giant gold gone grand greater greatest grew gross guarante ' +
      'guidanc guidelin guilti gun guy hall halt happi harder harm hasn hate haven headlin headquart healthcar healthi ' +
      'heard heart heat heavi heavili hedg highlight hike holiday honor hospit hot household https ident ideolog ignor ' +
      'ill imagin implement implic imposs impress inbox incent incid indict infect influenc infrastructur inject innov ' +
      'inquiri instanc integr intens intent interact interfer introduc inventori invit item jail jobless journalist ' +
      'judgment justifi kept kick kid knew knowledg label laid land languag lawsuit lay lean legitim lend lender leverag ' +
      'licens lift liquid listen load lobbi locat lock love lowest magazin mail mandat mask match mayb meant memo memori ' +
      'men mention mere merger mile mine minimum miss mission mistak mix mobil modern modest momentum monitor moral ' +
      'mother motiv mount murder narrat narrow nationwid necessarili neighbor neither newli nine nomine none nor notabl ' +
      'notic nuclear numer object oblig observ obstruct obtain occur odd offens offset older ongo onto oppon optim ' +
      'optimist otherwis outbreak outcom outlet outlin output outrag overnight overse oversea oversight overwhelm owner ' +
      'pace pain paint panel parent parliament partial partisan partnership path patient payrol peac peak peer pend ' +
      'pension perfect perman permiss permit persist perspect phase physic pic pictur piec plane plant platform player ' +
      'plead pleas pledg plenti plung plus policymak portfolio portion pose pound prais pre preced prefer premium ' +
      'presenc preserv principl prior prioriti prison pro probe procedur profession professor profil prohibit promin ' +
      'proper properti prosecut prosecutor provis punish purpos pursu qualifi qualiti quot racial racism racist radic ' +
      'radio ramp ran rank rapid rare ratio react reaction realiti realiz rebound recal recogn recommend red reduct ' +
      'reelect regardless regim regist regular regulatori reiter reli relief religi reluct rememb remind renew reopen ' +
      'repli reprint reput rescu resid resign resist resolut resolv restaur restor restructur resum retain retir revers ' +
      'revis reviv rhetor rich risen riski road robust roll root round rush sanction scale scandal scenario scene scheme ' +
      'scienc screen scrutini search seat secret segment seiz select sensit sentenc sentiment session settl settlement ' +
      'sexual shape sharp sharpli shed sheet ship shock shoot shop shot shouldn shown shut shutdown sick simpl skeptic ' +
      'slash slip slowdown slump soar socialist societi softwar sole solid solut solv sometim somewhat son sort sound ' +
      'sovereign space spark specul speed spike split spoke spokeswoman sponsor sport spot spring spur squar stabl ' +
      'staffer stanc star station statist status steadi stem stick stimulus stood straight strateg strategist strength ' +
      'strengthen stress stronger struck student style su submit subpoena subsequ substanti succeed sudden suffici suit ' +
      'summer summit supplier suppos surround surviv suspect suspend sustain sweep swing tabl tackl tactic takeov tank ' +
      'tap tariff task taxpay tear tech technic televis temporari ten tend tension territori testifi testimoni text ' +
      'theori therefor throughout throw thus tight tighten tip toggl toll tone tool topic touch tout town trader traffic ' +
      'trail train transact transfer transform transit transpar transport treat treatment trigger trip troop truli truth ' +
      'tumbl turmoil twice type typic unabl uncertainti unclear undermin underscor unexpect unfair uniqu unless unpreced ' +
      'unusu unveil upon user usual various vast vehicl ventur version versus veteran via victim victori violenc violent ' +
      'virtual vital volatil volum vow vulner wage wake walk warrant wast water wave weaken weaker wealth wealthi weapon ' +
      'wear weather websit weigh welcom weren whatev whistleblow whom wider widespread wife wind window wing wish wit ' +
      'withdraw woman wonder worldwid wouldn writer written wrongdo yen yield zero',
  },
  {
    share: 0.01,
    stems:
      'abrupt absenc absorb academ accommod accompani accomplish accur actor adequ advisori advocaci affirm afraid ' +
      'aftermath agricultur airport alien align allianc alloc alongsid alter ambiti analyz anchor angri anim anxieti ' +
      'anybodi anyway anywher app appetit approxim arrang art assign assumpt asylum attach attitud attribut auction ' +
      'audit auster automat avert babi backlash bankrupt bare bargain barrier batter beauti bed bell belong bidder ' +
      'bitter blast bloc blood blunt boast bold bomb bonus boss bounc bound box boy breach breath bridg briefli ' +
      'broadcast bubbl bulk buyout cabl calm camera camp campus cancer candidaci carbon carmak carrier catastroph catch ' +
      'ceil cell ceremoni champion chant chao charact character cheap cheaper cheer chemic chose chosen circl circul ' +
      'citizenship civilian clarifi clariti clash classifi clinic clip closur cloth cloud code coincid cold collater ' +
      'collus column columnist commentari comparison compel compil complianc compound comprehens conced concentr concept ' +
      'concess concret confidenti congressman consecut consent conspir constant constitu consumpt contractor contradict ' +
      'contrari contributor convert cool cop copi corner correspond counterpart courag crack craft crash crazi creation ' +
      'creditor crew cri crise crunch curtail custodi dark daughter dealer decreas dedic deepen deeper defer defi ' +
      'deliber demograph denounc departur deport depth desk desper destruct detain detect detent devot dialogu dictat ' +
      'dig diminish dinner disagr disappear disapprov disciplin discourag discov dispos disproportion dissent distinct ' +
      'distract distress disturb diversifi dog downgrad downplay downsid downward dream dri drill drink drove dub dynam ' +
      'eager earth eat editori elder elev elit embarrass embassi emiss emot empti encount endur enemi enhanc enorm ' +
      'enterpris entertain enthusiasm entitl entri epidem episod equival erod error escap ethic ethnic everywher ex ' +
      'excit exclus excus exempt expenditur explan explicit exploit explos extern extraordinari facilit fade fake ' +
      'fallout famous fan fare farm farmer fashion fastest fatal fate fault favorit feed feet femal fierc fighter film ' +
      'flaw fleet flexibl flip float flu folk foreclosur forg forget forth fortun forum foster fought fragil frame ' +
      'framework freez fulfil gasolin gay gear gender genuin gift girl globe gotten grab grade gradual graduat graphic ' +
      'grappl grip grown guess guest guid hack hammer hang harass hardest harsh height heighten hell hero herself hide ' +
      'hint holder hole honest hostil hotel hunt hurdl husband ideal illustr immin immun impli improp inappropri inaugur ' +
      'incred incumb inequ inevit infecti influenti injur injuri injustic innoc inspector inspir instal instruct ' +
      'instrument insult intellectu intensifi interpret interven intervent invok iron isol jet joke judici juri ' +
      'jurisdict keen knock lag landmark latter layoff leak legaci legislatur lengthi lesson levi liabil lifetim ' +
      'likelihood linger liter litig lockdown logic longest longtim loom luxuri machin mainstream male mandatori manipul ' +
      'manner map matur maximum meaning mechan meddl median medicin medium meltdown mental merg merit mess metal method ' +
      'metric midst midterm migrant mild minim misconduct mislead missil mitig mock motion movi multi music mutual ' +
      'myself navig nearbi neck neighborhood nervous neutral nice nobodi nonprofit norm notch notifi notion novel nurs ' +
      'obstacl occas occupi offend offshor op opt ordinari org orient ought ourselv oust outperform outright outstand ' +
      'overcom overhaul overturn owe ownership pack pact pair panic pare passag passeng passion pattern paus penalti ' +
      'perceiv percept personnel persuad pharmaceut phrase pickup pile pipelin pitch plain plaintiff plea plummet pocket ' +
      'podcast pois polar pool pop port portray possess postpon pour poverti precis predecessor preliminari prescript ' +
      'presumpt pretend prevail primarili princip print privileg prolong proof prop proport prosper proud proven proxi ' +
      'pump pure quarantin quiet quo rage rail raw reader reassur rebuild recipi reckless reckon recognit recruit refin ' +
      'refuge regain regret rein reinforc relax relev reliabl religion remot rent repair repay residenti resili resort ' +
      'retali retreat revel reward rid ride ridicul rig riot rock rout routin row rumor runner rural sacrific sad ' +
      'safeguard safer salari sat satisfi scare scientif scientist scope score scrambl scrap seal section seller sex ' +
      'shake shame shelter shield shipment shopper shore shortag shortfal shout shrink shutter sidelin sight signatur ' +
      'silenc silent sister sixth skill slam slate slid slide slower slowli sluggish smart smartphon smoke snap soft ' +
      'soldier somebodi somehow sooner sorri spectrum spell spi spill spin spirit spoken spokesperson spotlight squeez ' +
      'stall stamp stark statewid statut steep steer stimul stoke storm strain stream stretch strict string strip ' +
      'strongest stuck stuff stun subprim subscrib subsidi subsidiari successor sue suicid sum superior supervis ' +
      'suppress surfac surpass surveil swap swift switch symbol symptom talent talli teach teacher teenag telecom ' +
      'telephon temporarili tenur termin terribl terror terrorist theme thin threshold threw thrown ticket tier tighter ' +
      'timelin titl toler tomorrow tonight tougher tour toxic trace traffick tragedi transcript translat transmiss ' +
      'tremend trim tripl truck tune turnaround turnout unaccept unanim uncertain unchang uncomfort unconstitut ' +
      'understood underway underwrit unfold unifi uniti unknown unlaw unpopular unrest upcom upgrad uphold upper upset ' +
      'upsid upward urgent util vaccin valid valuabl valuat vari varieti veto viabl vigor viral visibl vision vocal ' +
      'volunt voluntari wari warm wash watchdog weight wholesal widen wild willing winner wipe wire withdrew withhold ' +
      'woe workforc worsen wound wrap www yesterday younger yourself youth yuan',
  },
];
