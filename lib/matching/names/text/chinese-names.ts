/** The characters of Chinese names, spelt as in Mandarin (pinyin without tones). */

const SYLLABLES =
  'wang王汪望 li李黎丽莉力立利理礼黎俐 zhang张張章 liu刘劉柳留 chen陈陳晨辰臣琛 yang杨楊阳陽洋扬羊 huang黄黃煌皇 zhao赵趙兆昭 ' +
  'wu吴吳武伍 zhou周舟洲 xu徐许許旭 sun孙孫 ma马馬 zhu朱祝竹珠 hu胡 guo郭国國 he何贺賀和荷河 lin林琳霖临 gao高 luo罗羅骆洛 zheng郑鄭正政铮 ' +
  'liang梁亮良 xie谢謝 song宋松 tang唐汤湯 deng邓鄧 han韩韓涵寒翰 feng冯馮峰锋丰枫风凤 cao曹 peng彭鹏鵬朋 zeng曾 xiao肖萧蕭晓曉小潇 ' +
  'tian田甜天添 dong董东東冬栋 yuan袁元媛源圆远 pan潘盼 cai蔡才彩 jiang蒋蔣江姜 yu余于俞玉宇雨语語瑜钰裕煜昱郁育渔 du杜 ye叶葉烨 ' +
  'cheng程成诚誠承城 su苏蘇素 wei魏卫伟偉薇威维维韦 lv吕呂 lu卢盧陆陸路鲁璐露 ding丁 ren任仁 shen沈申深 yao姚瑶瑤耀 zhong钟鍾中忠 ' +
  'cui崔翠 tan谭譚 fan范樊凡帆 liao廖 shi石史施诗詩时實实 jin金锦瑾今进晋 xia夏霞 jia贾嘉佳家 fu傅福富芙 fang方芳 zou邹鄒 xiong熊雄 ' +
  'bai白柏百 meng孟梦夢萌蒙 qin秦琴勤沁 qiu邱秋丘 hou侯 yin尹银殷音 xue薛雪学 yan闫严嚴颜燕妍言彦岩艳 lei雷蕾磊 long龙龍隆 tao陶涛濤桃 ' +
  'hao郝浩昊豪皓好 kong孔 mao毛茂 wan万萬婉 qian钱錢倩谦千 ming明铭鸣 hua华華花 jing静靜晶京景婧敬晶菁 ting婷庭 ying英颖莹瑩影盈 ' +
  'ning宁寧凝 jie杰傑洁潔捷婕 jun军軍俊君骏钧 qiang强 bo波博柏 bin彬斌宾滨 hui辉輝慧惠卉会晖 hong红紅宏鸿洪虹 jian建健剑坚 kai凯凱楷开 ' +
  'xin欣鑫新心馨昕信 yi一怡艺藝逸毅仪怿宜伊奕依益易亿 xuan轩萱宣璇玄 zi子紫梓姿 xi西希熙曦喜溪夕席 rui瑞睿锐蕊 han晗 chao超 bao宝寶保 ' +
  'dan丹 na娜 min敏民旻 juan娟 lan兰蘭岚蓝 mei美梅玫 ping平萍 shan山珊杉善 ya雅亚亞娅 yue月悦岳越玥 yun云雲芸韵运 zhen珍真振贞 zhi志智芝之 ' +
  'an安 ai爱艾 ke可科柯珂 le乐 miao苗妙淼 mo莫墨默 nan楠南男 pei佩沛培 qi琪奇琦齐启祺棋其 ran然冉 rong荣容蓉 ruo若 shu舒书树淑 si思斯丝 ' +
  'wen文雯温 xiang翔祥香想湘 yong勇永 you友优悠 ze泽澤 zhe哲喆 zhuo卓 en恩 guang光广 gang刚 chang昌长常 chun春纯 da大达 fei飞菲霏妃 ' +
  'hai海 heng恒衡 huan欢焕 kun坤昆 lian莲 qing青清庆晴卿 sheng胜生声盛 shuai帅 tong童彤通同 yang央 xing星兴杏 yuxi煜 nuo诺 ni妮 man曼 ' +
  'bei贝北 chu楚初 lang朗 ling玲灵凌岭铃 mu慕木沐牧 niu牛 ou欧歐 qu曲屈 sang桑 sha沙莎 tai泰 tu涂屠 xiu秀修 zhan詹展湛 zhuang庄莊 zuo左';

const SPELT = new Map(
  SYLLABLES.split(' ').flatMap((entry) => {
    const [sound = ''] = /^[a-z]+/u.exec(entry) ?? [];
    return Array.from(entry.slice(sound.length), (character): [string, string] => [character, sound]);
  }),
);

/** The surname, which stands first, and the given name; nothing where a character is not known. */
export function readChinese(word: string): string[] {
  const syllables = Array.from(word, (character) => SPELT.get(character));
  const known = syllables.filter((syllable) => syllable !== undefined);
  if (known.length < syllables.length || known.length === 0) return [];
  const [surname = '', ...given] = known;
  return given.length === 0 ? [surname] : [surname, given.join('')];
}
