package neo4jstore

import (
	"encoding/json"
	"strconv"
	"time"

	"entente/graph"
	"entente/schema"
)

// unconfirmed is the relationship type of relations that no live claim asserts or alleges.
const unconfirmed = "UNCONFIRMED"

func typeNames(ts []schema.RelationType) []string {
	out := make([]string, len(ts))
	for i, t := range ts {
		out[i] = t.String()
	}
	return out
}

// Days are kept as numbers that people can read and that compare as days do: 20240517. A start or end of which it is not known how
// early it is at the least is 0, one of which it is not known how late it is at the most is never.
const never = 99999999

func earliest(d graph.Day) int64 {
	if d == 0 {
		return 0
	}
	y, m, day := d.Time().Date()
	return int64(y)*10000 + int64(m)*100 + int64(day)
}

func latest(d graph.Day) int64 {
	if d == 0 {
		return never
	}
	return earliest(d)
}

func dayOf(n int64) graph.Day {
	if n == 0 || n == never {
		return 0
	}
	return graph.NewDay(int(n/10000), time.Month(n/100%100), int(n%100))
}

// days are an interval's four days as kept.
type days [4]int64

func daysOf(v graph.Interval) days {
	return days{earliest(v.StartMin), latest(v.StartMax), earliest(v.EndMin), latest(v.EndMax)}
}

func (d days) interval() graph.Interval {
	return graph.Interval{StartMin: dayOf(d[0]), StartMax: dayOf(d[1]), EndMin: dayOf(d[2]), EndMax: dayOf(d[3])}
}

// flatten writes intervals one after another, nil if there are none.
func flatten(vs []graph.Interval) any {
	if len(vs) == 0 {
		return nil
	}
	out := make([]int64, 0, 4*len(vs))
	for _, v := range vs {
		d := daysOf(v)
		out = append(out, d[:]...)
	}
	return out
}

func unflatten(v any) []graph.Interval {
	list, _ := v.([]any)
	var out []graph.Interval
	for i := 0; i+3 < len(list); i += 4 {
		out = append(out, days{integer(list[i]), integer(list[i+1]), integer(list[i+2]), integer(list[i+3])}.interval())
	}
	return out
}

// The readers below give the zero value for a property that is not there.

func text(v any) string {
	s, _ := v.(string)
	return s
}

func integer(v any) int64 {
	n, _ := v.(int64)
	return n
}

func number(v any) float64 {
	f, _ := v.(float64)
	return f
}

func flag(v any) bool {
	b, _ := v.(bool)
	return b
}

func id(v any) graph.ID { return graph.ID(text(v)) }

func strings_(v any) []string {
	list, _ := v.([]any)
	if len(list) == 0 {
		return nil
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = text(s)
	}
	return out
}

// The writers below give nil, no property, for what is empty.

func orNil[T comparable](v T) any {
	if v == *new(T) {
		return nil
	}
	return v
}

func listOrNil[T any](v []T) any {
	if len(v) == 0 {
		return nil
	}
	return v
}

// jsonOf writes a nested value, which a property cannot hold otherwise; nil if it is empty.
func jsonOf(v any, empty bool) any {
	if empty {
		return nil
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil // unreachable: maps and slices of strings
	}
	return string(b)
}

func fromJSON[T any](v any) (out T) {
	if s := text(v); s != "" {
		if err := json.Unmarshal([]byte(s), &out); err != nil {
			return *new(T)
		}
	}
	return out
}

func kindOf(v any) schema.Kind {
	k, err := schema.ParseKind(text(v))
	if err != nil {
		return 0
	}
	return k
}

func subkindOf(v any) schema.Subkind {
	k, err := schema.ParseSubkind(text(v))
	if err != nil {
		return 0
	}
	return k
}

// modality reads a modality's name; the five are so few that a switch is quickest.
func modality(v any) schema.Modality {
	m, err := schema.ParseModality(text(v))
	if err != nil {
		return 0
	}
	return m
}

// lower is a kind as a property has it: "legal_instrument".
func lower(k schema.Kind) string {
	b, err := k.MarshalText()
	if err != nil {
		return ""
	}
	return string(b)
}

func idStrings(ids []graph.ID) []string {
	out := make([]string, len(ids))
	for i, v := range ids {
		out[i] = string(v)
	}
	return out
}

func itoa(n int) string { return strconv.Itoa(n) }

// typeOf reads the stored name of a relation type.
func typeOf(v any) (schema.RelationType, bool) {
	t, err := schema.ParseType(text(v))
	return t, err == nil
}
