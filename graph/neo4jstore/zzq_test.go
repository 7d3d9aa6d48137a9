package neo4jstore

import (
	"os"
	"testing"
	"time"
	"fmt"
	"sort"
)

func TestZZProfile(t *testing.T) {
	if os.Getenv("ZZ") == "" {
		t.Skip()
	}
	s := fresh(t)
	spent := map[string]time.Duration{}
	trace = func(c string, d time.Duration) { spent[c] += d; if d > 300*time.Millisecond { fmt.Println(d, c) } }
	defer func() { trace = nil }()
	bundles := synth(20000, 10000, 20)
	for i := range 2 {
		begin := time.Now()
		clear2(spent)
		put(t, s, bundles[i*250:(i+1)*250]...)
		t.Log(i, time.Since(begin))
	}
	var ks []string
	for k := range spent { ks = append(ks, k) }
	sort.Slice(ks, func(i, j int) bool { return spent[ks[i]] > spent[ks[j]] })
	for _, k := range ks[:12] { fmt.Println(spent[k], k) }
}
func clear2(m map[string]time.Duration) { for k := range m { delete(m, k) } }
