const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Written with a capital before a name; never the end of a sentence. Without the point. */
export const TITLES_BEFORE_NAMES = words(`
  Mr Mrs Ms Mx Dr Drs Prof Profs Rev Hon Sen Sens Rep Reps Gov Govs Lt Col Gen Gens Brig Maj Capt Cpl Sgt Sgts Adm
  Cmdr Cdr Cmdt Comdr Det Dets Insp Supt Pvt Pfc Spc Spec Ofc Off Dep Asst Assoc Atty Attys Pres Amb Fr Msgr Messrs
  Mme Mlle Sr Sra Ft Mt Mts Pt Ste Del Treas Sec Secy Chmn Chf Comm Comdt Ald Aldn Coun Cllr Magis Hum Tech Lieut
  Const Wm Chas Geo Jos Thos Benj Alex Ed Eds Trans Bro Bros Sis St Sts Vice Lnc Pvts Rt Ens Cpt Lcpl Ssgt Tsgt Msgt
  Esq Mgr Dir
`);

/** Lower-case or mixed; always followed by more of the same sentence. Without the point. */
export const NEVER_FINAL = words(`vs v e.g i.e cf viz approx ca incl esp c.f al.et resp seq`);

/** Followed by a number: part of the sentence. Otherwise they may end it. Lower-case, without the point. */
export const BEFORE_NUMBERS = words(`
  no nos art arts fig figs vol vols ch chap sec sect pp p pg pgs para paras par jan feb mar apr jun jul aug sep sept
  oct nov dec rm ste apt bldg ext tel pub ver eq r.r rte hwy ave st al ph op nr lot unit flt
`);

/** May stand inside a sentence or at its end: only a word that opens sentences ends them. Without the point. */
export const MAYBE_FINAL = words(`
  U.S U.K U.N E.U D.C U.S.A U.A.E U.S.S.R L.A N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va B.C P.E.I N.S P.R N.Y.C S.F
  N.W S.W N.E S.E N W E S Inc inc Corp corp Co Cos Ltd ltd Jr jr LLC L.L.C L.P P.C P.A plc Bros Assn Assoc Dept dept
  Depts Univ univ Inst Intl Natl Govt govt Mfg Est est Ave ave Blvd blvd Rd Ln Hwy Pkwy Ct Sq Terr Pl Cir Rte Tpke
  Bldg Apt Twp Cty Ctr Mtn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo
  Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Penna Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Sask Man
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ph.D M.D B.A M.A B.S M.S M.B.A J.D D.D.S R.N D.O Ed.D LL.B LL.M Ph.Ds Esq C.P.A C.E.O F.B.I C.I.A N.S.A N.A.A.C.P
  G.O.P I.R.S N.F.L N.B.A N.C.A.A A.C.L.U E.P.A F.D.A C.D.C D.A D.O.J D.E.A A.T.F A.P P.O Q.C K.C M.P S.U.V T.V
  B.C A.D a.k.a et.al al etc min mins hr hrs sec secs ft in lb lbs oz kg km mi yd yds mph gal sq cu avg max misc
  yr yrs mo mos wk wks mil bn tn cap dist div gen ref reg temp vol
`);

/** Words before or after *p.m.* that keep the sentence going: "8 p.m. Sunday", "10 a.m. ET". Lower-case. */
export const AFTER_CLOCK = words(`
  sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst cet cest ist jst utc hst akst eastern central pacific mountain
  greenwich local moscow beijing christmas thanksgiving easter eve labor memorial i
`);

/** Words that open English sentences and hardly ever continue a name or an abbreviation. Lower-case. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those there here he she it they we you i his her its their our my your who what when where
  why how which if in on at by for from with without after before during since until while as although though because
  but and or so yet nor however meanwhile also still then now later earlier both all some many most several few each
  every another other others one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety no not none neither either about over
  under between among through against despite according asked additionally moreover furthermore instead nevertheless
  police officers officials authorities investigators prosecutors witnesses residents firefighters deputies detectives
  troopers lawmakers republicans democrats critics supporters experts analysts people anyone everyone nobody someone
  once even just only perhaps maybe today yesterday tomorrow last next recently finally first second third let's it's
  he's she's they're we're i'm i've we've they've there's that's what's can could would should will may might must do
  does did is are was were have has had can't don't didn't won't shortly soon following unlike like such to of out up
  down off around near along across behind beyond amid per using based given asked speaking born known see read
`);

/** Verbs of saying that follow a quotation ending in ? or !. Lower-case. */
export const SAYING_VERBS = words(`
  said says asked asks wrote writes told tells added adds replied replies tweeted posted wondered shouted yelled
  screamed cried joked exclaimed demanded continued recalled explained declared insisted responded answered remarked
  quipped noted concluded chanted called pleaded warned read reads
`);
