package relate

import "entente/schema"

// ofItsLand notes the office of "Chad's Idriss Deby", whom the reference knows as the leader of the very state that the text
// gives him.
func (d *document) ofItsLand(n, m, month int) {
	x := &d.t.S.Mentions[m]
	if _, told := d.lent[x.Entity]; told || month == 0 || x.First < 2 || d.t.Tokens[x.First-1].XPOS != "POS" {
		return
	}
	of, ok := d.r.Links.Leader(x.Entity, "mr", month)
	p := d.t.Mention(x.First - 2)
	if !ok || p < 0 || d.t.S.Mentions[p].Kind != schema.State || d.t.S.Mentions[p].Entity != of {
		return
	}
	d.lent[x.Entity] = lent{unowned{n, m, "leader"}, of}
}
