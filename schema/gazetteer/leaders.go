package gazetteer

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/schema/fold"
)

// Leader is one spell of one person in a high office. Who returns to an office, or holds
// two, has several.
type Leader struct {
	Name    string   // the full common English name: "Margaret Thatcher"
	Aliases []string // other spellings and short forms: "Siad Barre", "Xi"
	Of      string   // id of the state or organization: "state/gb", "org/un"
	Role    string   // "president", "prime minister", "king", "foreign minister", "secretary-general"

	// From and To are the first and the last month in office, yyyymm; a To of 0 is still
	// in office, as far as the table knows. Where only the year is known, From is its
	// January and To its December, so that the spell is rather too long than too short.
	From, To int
}

// In tells whether the leader was in office in a month, yyyymm.
func (l *Leader) In(month int) bool { return l.From <= month && (l.To == 0 || month <= l.To) }

// leaders is the table with its index.
type leaders struct {
	all    []*Leader
	byName map[string][]*Leader
}

// Leaders returns all spells, sorted by Of, From, Role and Name.
func (g *Gazetteer) Leaders() []Leader {
	table, err := g.leaders()
	if err != nil {
		return nil // unreachable: the table is embedded and read by a test
	}
	out := make([]Leader, len(table.all))
	for i, l := range table.all {
		out[i] = *l
	}
	return out
}

// LeadersNamed returns the spells of all leaders with a last name, whatever its accents
// and capitals: "Bush", "al-Sisi" as well as "Sisi", "de Gaulle" as well as "Gaulle"; "Xi"
// where the family name stands first. A whole name or alias is found too ("George W.
// Bush", "John Paul II"). The order is that of Leaders. Leaders are shared: do not change them.
func (g *Gazetteer) LeadersNamed(lastName string) []*Leader {
	table, err := g.leaders()
	if err != nil {
		return nil // unreachable, as above
	}
	return slices.Clone(table.byName[fold.Key(lastName)])
}

func readLeaders() (leaders, error) {
	table := leaders{byName: map[string][]*Leader{}}
	err := eachRow("leaders.tsv", func(columns, cells []string) error {
		l := &Leader{}
		for i, cell := range cells {
			if err := l.set(columns[i], cell); err != nil {
				return fmt.Errorf("column %s: %w", columns[i], err)
			}
		}
		if l.Name == "" || l.Of == "" || l.Role == "" || l.From == 0 {
			return fmt.Errorf("leader %q of %q, %q since %d: incomplete", l.Name, l.Of, l.Role, l.From)
		}
		table.all = append(table.all, l)
		return nil
	})
	if err != nil {
		return table, err
	}
	slices.SortFunc(table.all, compareLeaders)
	for _, l := range table.all {
		for _, key := range l.keys() {
			table.byName[key] = append(table.byName[key], l)
		}
	}
	return table, nil
}

func compareLeaders(a, b *Leader) int {
	return cmp.Or(cmp.Compare(a.Of, b.Of), cmp.Compare(a.From, b.From), cmp.Compare(a.Role, b.Role), cmp.Compare(a.Name, b.Name))
}

func (l *Leader) set(column, cell string) (err error) {
	switch column {
	case "name":
		l.Name = cell
	case "aliases":
		l.Aliases = list(cell)
	case "of":
		l.Of = cell
	case "role":
		l.Role = cell
	case "from":
		l.From, err = month(cell, 1)
	case "to":
		l.To, err = month(cell, 12)
	default:
		err = fmt.Errorf("unknown")
	}
	return err
}

// month reads "1974-08", or "1974" as the given month of that year; "" is 0.
func month(cell string, missing int) (int, error) {
	if cell == "" {
		return 0, nil
	}
	first, last, ok := strings.Cut(cell, "-")
	year, err := strconv.Atoi(first)
	if err != nil {
		return 0, fmt.Errorf("%q: want YYYY or YYYY-MM: %w", cell, err)
	}
	n := missing
	if ok {
		if n, err = strconv.Atoi(last); err != nil || n < 1 || n > 12 {
			return 0, fmt.Errorf("%q: want YYYY or YYYY-MM", cell)
		}
	}
	return year*100 + n, nil
}

// keys returns the folded forms under which a leader is found: all whole names, and the
// last names of each. A short form of one word that begins the name ("Xi") says that the family name
// stands first, so that the end of the name is none.
func (l *Leader) keys() []string {
	var out []string
	add := func(name string) {
		if key := fold.Key(name); key != "" && !slices.Contains(out, key) {
			out = append(out, key)
		}
	}
	familyFirst := slices.ContainsFunc(l.Aliases, func(a string) bool {
		return !strings.Contains(a, " ") && strings.HasPrefix(l.Name, a+" ")
	})
	add(l.Name)
	for _, alias := range l.Aliases {
		add(alias)
		if !familyFirst {
			lastNames(alias, add)
		}
	}
	if !familyFirst {
		lastNames(l.Name, add)
	}
	return out
}

// lastNames yields the last word of a name, without an article that a hyphen joins to it
// ("al-Sisi", "Sisi"), and with the particles that stand before it ("de Gaulle").
func lastNames(name string, yield func(string)) {
	words := strings.Fields(name)
	for len(words) > 1 && ordinals[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	at := len(words) - 1
	yield(words[at])
	if _, bare, ok := strings.Cut(words[at], "-"); ok && articles[strings.ToLower(words[at][:len(words[at])-len(bare)-1])] {
		yield(bare)
	}
	for at > 1 && articles[strings.ToLower(words[at-1])] {
		at--
		yield(strings.Join(words[at:], " "))
	}
}

// ordinals are what follows a name and is none.
var ordinals = setOf("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII Jr. Sr. Jr Sr")

// articles are the small words before a last name.
var articles = setOf("al el ad as an ar bin ibn ben de da do dos del della der den van von la le ter di du ould")

func setOf(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}
