package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// familyFirst are family names of East Asia, which stand before the given name.
var familyFirst = text.Set("li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng shen zeng peng lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng wan duan lei qian wen bo xi ma lai tsai chiang chou hsu chang " +
	"kim lee park pak choi choe jung jong cho yoon yun jang lim oh seo shin kwon hwang ahn ryu ri roh moon chung chun hong ro " +
	"nguyen tran le pham hoang phan vu vo dang bui ngo duong ly hun heng khieu ieng nuon")

// numbered tells the name of a unit that has a number for a name: "Unit 8200", "Bureau 121", "Brigade 36".
func numbered(run []text.Token) bool {
	return len(run) == 2 && units[run[0].Lower] && isDigit(run[1].Text)
}

var units = text.Set("unit bureau office room department brigade battalion division regiment directorate squadron section group company platoon detachment task-force")

// peerage are titles that are borne of an estate: "Lord Carver of Shackleford".
var peerage = text.Set("lord lady baron baroness viscount viscountess earl countess marquess marquis duke duchess")

// estate tells whether a name behind "of" only says of which estate a peer is.
func estate(tokens []text.Token, peer, m *text.Mention) bool {
	return peer.Kind == schema.Person && peer.First > 0 && peerage[tokens[peer.First-1].Lower] && m.First == peer.Last+2 &&
		tokens[peer.Last+1].Lower == "of" && m.Kind != schema.State && m.ID == ""
}

// smallForms are forms of companies that are written small.
var smallForms = text.Set("plc gmbh llc ltd inc")

// signed tells the name of a firm by a sign in it: "Harrow & Finch", "Orbis+".
func signed(run []text.Token) bool {
	for i := 1; i < len(run); i++ {
		if run[i].Text == "&" || run[i].Text == "+" {
			return true
		}
	}
	return false
}

// prefixed tells whether a name is but the letters before the name of a firm that is known: "JSC Gazprom".
func prefixed(tokens []text.Token, m, next *text.Mention) bool {
	w := tokens[m.First].Text
	return m.First == m.Last && m.ID == "" && !m.Sure && len(w) >= 2 && len(w) <= 4 && isLetters(w) && next.First == m.Last+1 && next.ID != "" && next.Subkind == schema.Company
}

// heading tells whether all words of a sentence are in capitals: who is no name that is known is no name there.
func heading(tokens []text.Token) bool {
	words := 0
	for i := range tokens {
		t := tokens[i].Text
		if strings.ToLower(t) == strings.ToUpper(t) {
			continue
		}
		if strings.ToUpper(t) != t {
			return false
		}
		words++
	}
	return words > 3
}
