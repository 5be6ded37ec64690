import { wordSet } from './word-set.ts';

/** Family names that stand first in Chinese, Korean and Vietnamese order. Lower-case. */
export const FAMILY_FIRST: ReadonlySet<string> = wordSet(`
xi li wang zhang liu chen yang zhao huang zhou wu xu sun zhu hu gao guo he ma luo liang song zheng xie han tang feng yu dong
xiao cheng cao yuan deng xue fu shen zeng peng lu su jiang cai jia ding wei ye yan pan du dai xia zhong tian ren fan fang shi
yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai
gong wen bo hua zuo geng hui chai niu ge mu tsai tsang tsang cheung chan lam leung wong ng lau chow chu ko ho kwok yeung tse
tsui chiang hsu hsieh tseng lien soong sung kim lee park choi jung chung cho kang yoon yun jang lim oh seo shin kwon hwang ahn
ban moon roh noh bae baek nam ryu ri pak paik chun min nguyen tran le pham hoang phan vu vo dang bui duong ly dinh truong
to trinh doan mai pol hun`);

/** Family names that are English words too: in a headline they prove nothing. Lower-case. */
export const AMBIGUOUS_FAMILY: ReadonlySet<string> = wordSet('long he song bang ban min fan pan fang gong tang ding hun to so do mu park moon lam sun wan chow dong kong wong ho ma she lu dang rice wu bui bin an gun dai mai');

/** Common Japanese family names: written after the given name in most, before it in some papers. Lower-case. */
export const JAPANESE_FAMILY: ReadonlySet<string> = wordSet(`
abe aoki aso endo fujii fujimoto fujita fukuda goto hara hasegawa hashimoto hatoyama hayashi honda ikeda imai inoue ishiba
ishii ishikawa ito iwata kaneko kato kikuchi kimura kishi kishida kobayashi koizumi kojima kondo kono kubo maeda maruyama
masuda matsuda matsui matsumoto miura miyazaki mori morita murakami murata nakagawa nakajima nakamura nakano nakayama nishimura
noda noguchi nomura ogawa okada okamoto ono ota otsuka saito sakai sakamoto sasaki sato shibata shimizu suga sugiyama suzuki
takagi takahashi takaichi takeda takeuchi tamura tanaka taniguchi ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita
yamazaki yokoyama yoshida`);

/** Small words inside family names. Lower-case. */
export const PARTICLES: ReadonlySet<string> = wordSet(`
de da do dos das del della di du van von der den ter ten zu zur af av bin ibn bint ben al el ul ur la le los y e st san santa abu abd
ould`);

/** Behind a name: generations, degrees, ranks at the bar and orders. Lower-case, without the point. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet('jr sr ii iii iv v esq qc kc sc phd obe mbe cbe');
