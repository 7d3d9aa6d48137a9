package link

import "entente/loaders/text"

// middle notes the name that stands between a person's first and last, by which he is called where it is his father's family's:
// "Carlos Rojas Alvarez".
func (d *Document) middle(n int, parts []string) {
	if len(parts) != 3 || len(parts[1]) < 4 || givenNames[parts[1]] || particles[parts[0]] {
		return
	}
	if _, ok := d.byMiddle[parts[1]]; ok {
		n = -1
	}
	d.byMiddle[parts[1]] = n
}

var (
	particles = text.Set("al el abu ibn bin ben umm von van de da di")
	// givenNames stand between first and last name without being called alone.
	givenNames = text.Set("abdel abdul abdullah abdallah ahmad ahmed akbar alexander alfred allan allen amin andrew anne anthony antonio arthur benjamin bernard bruce carl carlos charles christian christopher claude daniel david donald douglas edward edwin elizabeth emil ernest eugene felix fernando fitzgerald francis francisco frank franklin frederick george gerald gordon gustav harold harry hassan henry herbert howard hugh hussein ibrahim ignacio ismail jack jacob james jane javier jean jerome jesus john jorge jose joseph juan julian karim karl keith kenneth khalid khalil lawrence leon leonard lewis louis luis mahmoud malik manuel maria marie mark martin mary michael miguel mohamed mohammad mohammed muhammad murray mustafa nasser neil nicholas oliver omar osama oscar patrick paul pedro peter philip rafael ralph ramon ricardo richard robert robinson roger ronald russell said saleh salim samuel scott simon stanley stephen steven sultan taha tariq thomas victor vincent walker walter warren wayne wilhelm william wilson yusuf delano walker yong jong sung byung myung kwan")
)
