package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
)

// cowState is a member of the state system, with all its spells as one.
type cowState struct {
	number, name string
	from, to     int
}

// readCOW reads the list of states; a state that is in the system in the list's last
// year has no end.
func readCOW(path string) ([]cowState, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("cow: %w", err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("cow: %s: %w", path, err)
	}
	var out []cowState
	last := 0
	for _, row := range rows[1:] {
		from, err1 := strconv.Atoi(row[3])
		to, err2 := strconv.Atoi(row[6])
		if err1 != nil || err2 != nil {
			return nil, fmt.Errorf("cow: %s: state %s: years %q, %q", path, row[1], row[3], row[6])
		}
		last = max(last, to)
		if n := len(out); n > 0 && out[n-1].number == row[1] {
			out[n-1].to = to
			continue
		}
		out = append(out, cowState{number: row[1], name: row[2], from: from, to: to})
	}
	for i := range out {
		if out[i].to == last {
			out[i].to = 0
		}
	}
	return out, nil
}
