import { wordSet } from './word-set.ts';

/** Given names common among people in English-language news, lower-case, without diacritics. From general knowledge. */
const ENGLISH = `
eliot britt skyler colton brayden asher jaxon gianna kinsley delilah madelyn adeline rylee hadley adalynn aliyah laila rasheed ashli inacio fernanda arvind shreya aishwarya
keir humza priti suella jacinda jagmeet avigdor emmerson alassane sigmar
aaron abbie abby abe abel abigail abraham ada adam addison adele adrian adriana adrienne agatha agnes aidan aiden aileen
aimee al alan alana alastair albert alec alex alexa alexander alexandra alexandria alexis alfred alfredo alice alicia alisha
alison alistair allan allen allie allison allyson alma alvin alyssa amanda amber amelia amos amy ana anastasia andre andrea
andreas andrew andy angel angela angelica angelina angelo angie angus anita ann anna annabel annabelle anne annette annie
anthony antoine antoinette anton antonia antonio antony april archie ariana ariel arlene armando arnold arthur arturo ashlee
ashleigh ashley ashton athena aubrey audrey august augustus aurora austin autumn ava avery bailey barack barbara barney
baron barron barry bart basil beatrice beau becca becky belinda bella ben benedict benita benjamin bennett bennie benny bernadette
bernard bernice bernie bert bertha bertie bessie beth bethany betsy bette bettie betty beulah beverly bianca bill billie billy bjorn
blaine blair blake blanche bo bob bobbie bobby bonnie boris boyd brad braden bradford bradley brady brandi brandon brandy
breanna brenda brendan brennan brent bret brett brian briana brianna bridget brittany brittney brock brody brooke brooks
bruce bruno bryan bryant bryce bryson byron caitlin caitlyn caleb callie callum calvin cameron camila camilla camille candace
candice candy cara carissa carl carla carlene carlo carlos carlton carly carmela carmen carol carole carolina caroline carolyn
carrie carroll carson carter cary casey cassandra cassidy cassie catalina catherine cathleen cathy cecelia cecil cecilia
cedric celeste celia celine cesar chad chance chandler chantal charlene charles charlie charlotte chase chasity chauncey
chelsea cheri cherie cheryl chester chet chloe chris christa christian christie christina christine christoph christopher
christy chrystal chuck cindy claire clara clarence clarissa clark claude claudette claudia clay clayton clement clementine
cleo cleveland cliff clifford clifton clint clinton clive clyde cody cole colette colin colleen collin conan connie connor
conor conrad constance cooper cora corey corinne cornelia cornelius cornell cory courtney craig cristian cristina cruz
crystal curt curtis cynthia cyril cyrus daisy dakota dale dalia dalton damian damien damon dan dana dane daniel daniela
daniella danielle danny dante daphne darcy daren daria darin darla darlene darnell darrell darren darrin darryl darwin daryl
dave david davis dawn dawson dean deana deanna deanne deb debbie debora deborah debra declan dee deirdre delaney delbert delia
della delores demetrius dena denis denise dennis denny denzel derek derrick desiree desmond destiny devin devon dewayne dewey
dexter diana diane dianna dianne dick diego dillon dina dion dirk dixie dolores dominic dominick dominique don donald donna
donnie donovan dora doreen doris dorothy dorothea doug douglas doyle drake drew duane dudley duncan dustin dusty dwayne dwight
dylan earl earnest eartha ebony ed eddie edgar edith edmond edmund edna eduardo edward edwin effie eileen elaine eleanor
elena eli elias elijah elinor elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott ellis elmer elmo elon
eloise elsa elsie elton elvira elvis emerson emil emilia emilio emily emma emmanuel emmett enrique eric erica erich erick
ericka erik erika erin erma ernest ernestine ernesto ernie ervin esmeralda essie estelle esther ethan ethel eugene eugenia
eunice eva evan evangeline eve evelyn everett ezekiel ezra faith fannie faye felicia felicity felipe felix fern fernando
fidel finley finn fiona flora florence floyd forrest frances francesca francesco francine francis francisco franco frank
frankie franklin fred freda freddie freddy frederick freida fritz gabby gabe gabriel gabriela gabriella gabrielle gage gail
garrett garry garth gary gavin gayle gemma gena gene genevieve geoff geoffrey george georgette georgina gerald geraldine gerard
gerardo germaine gerry gertrude gideon gil gilbert gilberto gina ginger ginny giovanni gladys glen glenda glenn gloria gordon
grace gracie grady graeme graham grant greg gregg gregory greta gretchen grover guadalupe guillermo gus gustavo guy gwen
gwendolyn gwyneth hailey hal haley hank hanna hannah harlan harley harold harriet harris harrison harry harvey hattie hayden
hayley hazel heath heather hector heidi helen helena helene helga henrietta henry herb herbert herman hilary hilda hillary
holly homer hope horace howard hubert hudson hugh hugo humphrey hunter ian ida ignacio igor ike ina inez ingrid ira irene
iris irma irvin irving irwin isaac isabel isabella isabelle isaiah isla ismael israel ivan ivana ivanka ivy jace jack jackie
jackson jaclyn jacob jacqueline jacquelyn jacques jada jade jaime jake jalen jamal james jameson jamie jan jana jane janelle
janet janette janice janie janine jared jarrod jarvis jasmin jasmine jason jasper javier jay jayden jayla jayne jayson jean
jeanette jeanine jeanne jeannette jeannie jeb jed jeff jefferson jeffery jeffrey jen jenifer jenna jennie jennifer jenny
jerald jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joan joann
joanna joanne joaquin jocelyn jodi jodie jody joe joel joey johanna johannes john johnathan johnnie johnny jon jonah jonas
jonathan jonathon joni jonny jordan jordyn jorge jose josefina joseph josephine josh joshua josiah josie joy joyce juan
juana juanita judah judd jude judith judy jules julia julian juliana julianna julianne julie julien juliet juliette julio
julius june justice justin justine kaitlin kaitlyn kamala kara karen kari karin karina karl karla karyn kasey kate katelyn
katharine katherine kathleen kathryn kathy katie katrina katy kay kaya kayla keenan keira keisha keith kelley kelli kellie
kelly kelsey kelvin ken kendall kendra kendrick kenneth kenny kent kenya keri kerri kerry kevin kiara kieran kim kimberly kip
kira kirby kirk kirsten kirstie kirstin kris krista kristen kristi kristie kristin kristina kristine kristopher kristy krystal
kurt kurtis kyla kyle kylie kyra lacey lamar lamont lana lance landon lane lara larry latasha latisha latonya latoya laura
laurel lauren laurence laurie lavern laverne lawrence leah leanne lee leigh leila leland lena lenny lenora leo leon leona
leonard leonardo leonor leroy les lesley leslie lester leticia levi lewis liam lila lillian lillie lily lincoln linda lindsay
lindsey linus lionel lisa liv livia liz liza lizzie lloyd logan lois lola lonnie lora loren lorena lorenzo loretta lori
lorna lorraine lou louis louisa louise lowell lucas lucia luciana lucille lucinda lucy luigi luis luisa luke lula luther
luz lydia lyle lyman lynda lyndon lynette lynn lynne mabel mack mackenzie macy madeleine madeline madison mae maggie malachi
malcolm malia malik mallory mamie mandy manuel mara marc marcel marcella marcia marcie marco marcos marcus marcy margaret
margarita margery margie margot marguerite mari maria mariah mariam marian mariana marianne maribel marie mariel marilyn marina
mario marion marisa marisol marissa marjorie mark marla marlene marlon marsha marshall marta martha martin martina marty marva
marvin mary maryann matilda matt matteo matthew mattie maude maura maureen maurice mavis max maxine maxwell maya mckenna
mckenzie megan meghan mel melanie melania melba melinda melissa melody melva melvin mercedes meredith merle mervin mia micah
michael michaela michel michele micheal michelle mickey miguel mikayla mike mikhail mila mildred miles milo milton mimi mindy
minerva minnie miranda miriam misty mitch mitchell mitt moe mohammed moira mollie molly mona monica monique monroe monte
morgan morris mortimer moses muriel murray mya myles myra myrna myron nadia nadine nan nancy naomi nat natalia natalie
natasha nathalie nathan nathaniel ned neil nell nellie nelson nettie newt nia niall nicholas nichole nick nicki nickolas nicky
nico nicola nicolas nicole nigel nikita nikki nina noah noel noelle nolan nona nora norm norma norman norris octavia odell
olga olive oliver olivia ollie omar opal oprah ora orlando orville oscar otis otto owen paige pablo pam pamela pat patrice
patricia patrick patsy patti patty paul paula paulette paulina pauline paulo pearl pedro peggy penelope penny percy perry
pete peter petra petula peyton phil philip phillip phillis phoebe phyllis pierce pierre polly porter preston prince priscilla
quentin quincy quinn quinton rachael rachel rachelle rafael raj ralph ramiro ramon ramona ramsey randal randall randi randolph
randy raphael raquel raul ray raymond reba rebecca rebekah reese reggie regina reginald reid rena renata rene renee reuben
rex reynaldo rhett rhoda rhonda ricardo rich richard richie rick rickey ricky rigoberto riley rita rob robbie robby robert
roberta roberto robin robyn rocco rochelle rocio rocky rod roderick rodney rodolfo rodrigo roger rogelio roland rolando roman
romeo ron ronald ronda ronnie ronny rory rosa rosalie rosalind rosalyn rosanna rosanne rosario roscoe rose roseann rosemarie
rosemary rosie roslyn ross rowan rowena roxanne roy ruben ruby rudolph rudy rufus rupert russ russell rusty ruth ruthie ryan
ryder sabrina sade sadie sally salma salvador salvatore sam samantha sammy samuel sandra sandy santiago santos sara sarah
sasha saul savannah sawyer scarlett scott scottie sean sebastian selena selina serena sergio seth shana shane shania shanna
shannon shari sharon shaun shauna shawn shawna sheena sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherrie
sherry sheryl shirley sidney sienna sierra sigmund silas silvia simon simone skye skylar sofia solomon sondra sonia sonja
sonny sonya sophia sophie spencer stacey staci stacie stacy stan stanley stefan stefanie stella stephan stephanie stephen
sterling steve steven stewart stuart sue summer susan susana susanna susanne susie suzanne suzette suzy sven sybil sydney
sylvester sylvia tabatha tabitha tamara tameka tami tamika tammi tammie tammy tanner tanya tara tasha tatiana tatum taylor ted
teddy terence teresa teri terrance terrell terrence terri terry tess tessa thad thaddeus thea thelma theo theodore theresa
therese thomas tia tiffany tim timmy timothy tina toby tod todd tom tomas tommie tommy toni tony tonya tori tracey traci
tracie tracy travis trent trenton trevor trey tricia trina trinity trish trisha tristan troy trudy tucker ty tyler tyra tyree
tyrell tyrone tyson ulysses una ursula val valarie valentina valerie van vance vanessa vaughn velma vera verna vernon veronica
vic vicente vicki vickie vicky victor victoria vidal vince vincent viola violet virgil virginia vito vivian vladimir wade
wallace wally walt walter wanda ward warren wayne wendell wendy wes wesley whitney wilbert wilbur wilfred will willa willard
willie william willis wilma wilson winifred winston woodrow wyatt xavier xander yasmin yolanda yvette yvonne zach zachariah
zachary zachery zack zane zelda zoe zoey noem usha doug tulsi vivek nikki pete kash lauren`;

const WORLDWIDE = `
aaliyah abdel abdallah abdul abdullah abdulaziz abdulrahman abu adel adnan ahmad ahmed ahmet aisha akbar akhil akram alaa ali
alim alima amal amin amina amir amira amit amina anas anil anjali ankit anwar arif arjun arun asad asha ashok ashraf asif
asma atif ayaan ayesha ayman aziz aziza babar bashar bashir bilal deepak dev devi dinesh ehud esmail fadi fahad faisal farah
farhan farid farida faris farooq fatima fatemeh feroz gamal ganesh gaurav geeta ghassan golda gopal habib hadi hafez haider
haji hakan hakim hala halima hamad hamid hamza hana hani hanif hari haris harish haroon hasan hashim hassan hatem hicham
hisham hosni hossein hussain hussein ibrahim idris ilhan imad imran indira ismail issa iqbal itamar jaber jabir jafar jagdish
jalal jamila jamil javad javed kabir kailash kamal kamil kapil karim karima kasim kavita khadija khaled khalid khalifa khalil
kiran krishna kumar lakshmi latifa layla leyla lina lokesh madhav madhuri mahdi mahesh mahinda mahmood mahmoud mahmud majid
manish manoj manmohan mansour marwan maryam masoud masood mayank meera mehdi mehmet mina mohamad mohamed mohammad mohan
mohit mona moshe mostafa mubarak muhammad muhammadu mukesh munir musa mustafa nabil nadeem naftali nagesh naguib najib
nanda narendra naresh nasir nasser nasrin naveen navin nawaz nayib neelam neha nidhi nikhil nirmala nisha nitin noor nouri
nur nuri omer osama osman pankaj parvez pervez pooja pradeep prakash pramila pranab prashant prem priya priyanka rachid radha
rafiq rafik rahim rahul raja rajeev rajesh rajiv rakesh ram rama ramesh rami ramin ramzan ramzi rana ranjit rashad rashid
rashida ravi rehman recep reza rishi ritu riyad rohan rohit roya saad sabah sachin sadiq saeed safiya said sajid salah salam
saleh salem salim salma salman sami samir samira sandeep sanjay sania sanjeev santosh sarfraz satish seema selim selma shabana
shafiq shahbaz shahid shaikh shakeel shakil shankar sharif shashi shehbaz sheikh shimon shinde shireen shiv shoaib sheikha
siddharth sonam soraya subhash sudhir suleiman sultan sundar sunil sunita suresh sushma syed tahir talal tamer tariq tarek
tayyip uday ujjwal umar umesh usman vijay vikas vikram vinay vinod vishal waleed walid waseem wasim yahya yair yasir yasmine
yasser yitzhak yoav yossi younis yousef youssef yusuf zahid zahra zainab zaid zakir zeid zeinab ziad zia zubair
alejandra alejandro alberto alonso alvaro amado andres angeles araceli ariadna beatriz benito bernardo blanca camilo carlota
cayetano claudio consuelo cristobal dario delfina dolores domingo edgardo efrain eliseo elisabet emiliano ernestina esteban
eugenio evo ezequiel fabian fabiola federico felicitas fermin flavio florencia gaspar genaro gonzalo graciela gregorio
guido hernan hernando horacio humberto irma isidro jacinto jacobo jair javiera jeronimo joao jordi josue julieta laureano
leandro leonel leopoldo lisandro lorenza lucho luciano luiz lula macarena magdalena manolo manuela marcelo margarito mariano
maricela marina mateo mauricio mauro maximo milagros moises nayeli nestor nicanor noemi norberto octavio olga oriol osvaldo
pascual patricio paola pilar rafaela ramon raimundo refugio reyna rodolfo rogelio romulo rosalia rosalinda ruben salome
sandro santino segundo silvio socorro soledad susana teodoro tito tomas ulises valentin vicente victorio wilfredo ximena
yadira yesenia yolanda zoraida thiago dilma michel jaleel ferdinand imelda rodrigo benigno corazon leni sara rizal
alain alexandre amelie anais anatole antoine arnaud aurelie axel benoit bernadette bertrand brigitte bruno camille cedric
chantal clemence cyrille delphine didier dominique edouard elodie emile emmanuelle etienne fabien fabrice fleur florian francois
francoise frederic gael gaston genevieve georges gerard gilles guillaume gustave henri herve hugues isabeau jacques
jean jeanne jerome joel julien laetitia laurent leonie loic luc lucien ludovic maelle manon marcel margaux marine mathieu
mathilde maxime mireille monique nathan nicolas odile olivier pascal patrice philippe pierre quentin raymonde remi remy
rene roland sebastien segolene serge simone solange stephane sylvain sylvie thibault thierry valerie veronique virginie xavier
yann yannick yves adolf alois andrea anke annalena anja antje armin axel bastian bernd bettina birgit bjoern boris brigitta
christa christoph claus dagmar detlef dieter dietrich elke ernst erwin ewald franz friedrich fritz georg gerhard gerd gisela
gunter gunther hans harald hartmut heiko heinrich heinz helge helmut hendrik herbert hermann horst ingo jens joachim jochen
johann jorg jurgen kai karin karsten katja katrin klaus konrad kurt lars lothar ludwig lutz manfred marlies markus matthias
maximilian moritz norbert nils olaf oskar ralf rainer reinhard robert rolf rudiger rudi sabine sebastian sepp siegfried
sigrid silke steffen susanne sven svenja thorsten tobias torsten ulrich ursula ute uwe volker walter werner wilhelm wolfgang
alessandra alessandro alberta alessio amedeo andreina arrigo beppe bettino carlotta chiara cinzia claudio cosimo daniele
dario domenico donatella edoardo elio emanuele enrico enzo ettore ezio fabio fabrizio federica filippo flavia franca gaetano
gennaro giacomo giancarlo gianfranco gianluca gianni gino giorgia giorgio giulia giuliano giulio giuseppe guglielmo lamberto
leonardo letizia lorenzo luca lucio luciano maddalena marcello massimo matteo maurizio michele mirko nicola nicolo ornella
paolo pasquale piero pietro raffaele renato renzo riccardo rino romano rosario sandro silvio simone stefano stefania tiziana
tommaso ugo umberto valentino vincenzo vittorio agnieszka aleksander aleksandar aleksandr aleksandra aleksei aleksey alexei
alexey alyona anatoly andrei andrej andrey andrzej andriy anka arkady artem bogdan bojan bohdan boleslaw borislav boyko
bronislaw danylo danuta daria darya denys dmitri dmitry dmytro donald dragan dusan eduard ekaterina elena evgeny fedor fyodor
galina gennady goran grigory grzegorz halyna igor ilya iryna irina ivo iva ivica jacek jadwiga jan janez janusz jaroslaw jaroslav
jerzy jiri josip jozef kaja katarina katarzyna kirill klara konstantin krzysztof ksenia larisa lech leonid lev lidia ludmila
lukasz lyudmila maciej maksim maksym malgorzata marek margarita maria marija mateusz maxim michal mihai milan milena milica
milos miloslav milorad mira mirko miroslav mykhailo mykola nadezhda nataliya nebojsa nenad nikola nikolai nikolay oksana
oleg oleh oleksandr oleksandra oleksii olena olha ondrej ostap pavel pavlo petr petro piotr polina radek radoslaw radovan
ratko roman rostislav ruslan rustam rustem sergei sergey serhii serhiy slavko slobodan snezana sorin stanislav stanislaw
stepan svetlana taras tatiana tatyana tomasz tymofiy vaclav vadim valentyn valeri valery vasily vasyl viktor viktoria
vitali vitaliy vitaly vlad vladislav vladyslav volodymyr vyacheslav vsevolod wojciech yana yaroslav yegor yelena yevgeny
yevgeniy yuri yuriy yulia yuliya zbigniew zdenek zoran zuzana aino annika anders arne asa astrid aksel birger birgitta bo
carin dag einar eino elin elisabet emil erkki espen esko eva frode gro greta gudrun gunnar gustaf haakon hakan halvard harri
helle henrik hjalmar inga inger ingeborg ingmar ivar jarkko jens jesper johan jonas jorgen jorn juha jukka kaarina kari kasper
kirsti kjell knut kristian lene lennart liisa linnea magdalena magnus maja mads mats mette mika mikael mikkel morten niels
nils odd ola olav ole olle olof oskar paavo par pekka pelle per petteri pia ragnar rasmus rolf rune sami sanna sauli signe
sigurd sindre siv soren stefan stig stina sture sven teemu terje thea thomas thor timo torbjorn tore trond tuomas ulf ulla
urban vidar viggo ville yngve geert hendrik hans dirk jaap jeroen joost joris kees koen maarten marijke marloes mark marieke
piet pieter rik rutger ruud sander saskia sigrid sjoerd stijn thijs wim wouter femke alexis alexandros aris athanasios
costas dimitris dimitrios eleni evangelos giannis giorgos katerina konstantinos kostas kyriakos nikolaos nikos panagiotis
spyros stavros stelios vasilis yanis yiannis ayse bulent burak cem devlet ekrem elif emine emre erdal erkan fatih fatma
ferhat gokhan gul hakan hulusi kemal meral mert mesut mevlut murat necmettin nilgun numan omer onur orhan ozgur ozlem selahattin
serkan sinan suleyman tansu tayfun tolga tugba turgut ugur umit yasar yildiz yilmaz zeynep abebe abiy ade adebayo adama
akua akufo amadou aminata amara ama asamoah awa ayo babacar babatunde bola bukola chidi chika chike chimamanda chinua
chioma chukwuma cyril desta dlamini emeka fatou felix fela folake funmi goodluck hage haile hailemariam helle ibrahima idriss
ifeanyi ifeoma ikenna isatou jacob jomo joseph julius kagiso kalifa kwabena kwaku kwame kwasi kofi lesedi lindiwe macky
mamadou mandla mariama meles modou moussa mpho mugabe musa muthoni mwai mwangi nana naledi nelson ngozi njeri nkosazana
nomvula obafemi obi olusegun olu omar oluwaseun ousmane paul pius raila robert sadio seydou sipho siya tebogo tendai thabo
thandi thandiwe themba tunde uche uhuru wangari wole yaa yaya yemi yoweri zanele zinhle akihiko akiko akio akira asami ayako
ayumi chieko daiki daisuke emiko fumiko fumio haruka haruki haruto hideki hideo hikaru hiroko hiroshi hiroyuki hisashi isamu
junichiro junko kaito kaori katsuo kazuo kazuko keiko keisuke kenichi kenji kenta kenzo koichi koji kyoko makoto mariko masaaki
masahiro masako masao masato masayoshi mayumi megumi michiko midori mieko mika minoru misaki mitsuko miyuki naoki naoko naomi
naoto nobuko nobuo noriko osamu reiko rie ryo ryota sachiko sadako sakura satoshi sayaka seiji shigeru shigeko shingo shinji
shinzo shizuka shoichi shunsuke sumiko susumu tadashi taichi takahiro takako takashi takeo takeshi taku takuya tamotsu taro
tatsuo tatsuya tetsuo tetsuya tomohiro tomoko tomomi toru toshiaki toshiko toshio tsutomu yasuhiro yasuko yasuo yoko yoshi
yoshihide yoshihiko yoshiko yoshimasa yoshinori yoshio yuichi yuji yuka yukari yuki yukiko yukio yumi yumiko yuriko yusuke
yutaka aung anwar budi dewi dian eko fitri gede hendra indra joko made mahathir megawati muhyiddin najib nyoman prabowo
putri ratna retno siti sri sukarno sukma susilo wayan widodo anutin chuan paetongtarn prayut prayuth prawit somchai srettha
suthep thaksin thanathorn yingluck anh dung hoa hung huong lan linh mai minh nam nga ngoc nhung phuong quang quynh
thanh thao thi thu thuy trang tuan tuyet`;

const AFRICAN_AMERICAN = `
aaliyah ahmaud alonzo andre antwan antwon ashanti aniyah breonna cedric chadwick cordell cortez dajuan damarcus damario
daquan darius darnell davante davon davonte dawan daunte deandre deangelo dejuan demarco demarcus demario demetria demond
deonte deon deshaun deshawn devante devonte dontae donte donnell duante ebony emmett gervonta imani jabari jaheim jakayla
jakobe jaleesa jalisa jamaal jamarcus jamarion jamel jamila jaquan jarvis javaris javon jaylen jaylin kadeem kamari kareem
keion kenyatta keonte keshia keyshawn kiana kizzy kobe ladarius laquan lakeisha lakisha lamarcus lashawn lashonda latavia
latanya latrell latrice lebron letitia marquis marquise marques marquez montell montrell nakia nashawn nichelle octavius
philando precious quanisha quavion raekwon rashaad rashawn rayshard roshawn shaniqua shanice shaquan shaquille shavon tamia
tamir tanisha tavon tawana tayshaun tekashi terrell tevin tiana tonisha trayvon treyvon tremaine tyquan tyrese tyreek tyrik
tyshawn uniqua venita xavion zaire zion zariah keiara kiandra stephon stacy travon`;

export const FIRST_NAMES: ReadonlySet<string> = wordSet(`${ENGLISH} ${WORLDWIDE} ${AFRICAN_AMERICAN}`);

/**
 * Given names that are ordinary English words, months, places or surnames so often that at the start of a sentence, or in a
 * Title Case headline, they prove nothing by themselves.
 */
export const AMBIGUOUS_FIRST_NAMES: ReadonlySet<string> = wordSet(`
angel april august austin autumn bill buck bishop brooks brandy candy carol carson chance chase chuck clay cliff crystal
cruz dale dawn dean destiny devon drew faith fern florence frank gene ginger glen grace grant guy hope hunter ivy jack jade
jordan joy june justice lance lane lee logan madison mark may max melody mercedes miles misty montana olive paris pat patience
pearl penny pierce porter precious prince ray rich rob rod rose rowan royal ruby rusty savannah sherry sierra skip sterling
summer sue ty van violet virginia wade ward will young carolina georgia sydney charlotte alexandria israel lincoln
washington jackson houston dallas chelsea brooklyn london cleveland orlando kenya asia china india chad sultan sheikh said
mark ted bo so do an the al said in on as ram abu prem dev ham art lan nam hung minh hope homer trinity trey sandy
dusty rocky sunny stormy victor porter cooper carter harper parker mason tanner taylor sawyer fisher spencer reed`);
