package news

import (
	"testing"
)

func TestDayOf(t *testing.T) {
	for in, want := range map[string]string{
		"2024-05-17": "2024-05-17", "2024-05-17T23:30:00-05:00": "2024-05-17", "20240517T101500Z": "2024-05-17", "2024-05-17 10:00": "2024-05-17",
		"Fri, 17 May 2024 23:30:00 -0500": "2024-05-17", "17 May 2024 09:00 +0000": "2024-05-17", "Fri, 17 May 24 09:00 GMT": "2024-05-17", "May 17, 2024 10:00 AM EST": "2024-05-17",
		"Fri May 17 09:00:00 EST 2024": "2024-05-17", "Sept. 3, 2023": "2023-09-03", "Friday, May 17, 2024 at 9:00": "2024-05-17",
		"05/06/2024": "", "2024": "", "yesterday": "", "2024-13-01": "", "": "",
	} {
		got := ""
		if d := dayOf(in); d != 0 {
			got = d.String()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
