package graph

// WalkQuery asks for the entities within Depth hops of From and the relations by which they are reached. Every relation that
// passes the filter, read outward from an entity fewer than Depth hops away, is a hop; entities are taken hop by hop, those of one hop in the order
// of the ids of the entities they are reached from, then of the relations' ids. At most Limit entities beside From are taken, and relations to entities that were not taken are left out.
type WalkQuery struct {
	From   ID
	Depth  int
	Limit  int
	Filter *Filter
	// MaxRows bounds how many relations are looked at; 0 means DefaultMaxRows.
	MaxRows int
}

// PathQuery asks for the first K paths from From to To of at most MaxHops hops, ordered by (hops, then the relation ids).
// A path repeats no entity; parallel relations make different paths. Filter.Kinds holds for the entities between the ends.
type PathQuery struct {
	From, To ID
	MaxHops  int
	K        int
	Filter   *Filter
	// MaxRows bounds how many relations are looked at; 0 means DefaultMaxRows.
	MaxRows int
}

// DefaultMaxRows is how many relations one walk looks at before it says truncated.
const DefaultMaxRows = 1_000_000

// Walk is a neighbourhood.
type Walk struct {
	Entities  []Reached // From first with 0 hops, then in the order in which they were taken
	Relations []Row     // by id; read from the end that was nearer to From, or reached first
	Truncated bool      // something that the query asks for was left out
	Explored  int       // relations looked at
}

// Reached is an entity of a neighbourhood and its distance.
type Reached struct {
	Entity Entity
	Hops   int
}

// Paths are the answer to a PathQuery.
type Paths struct {
	Paths     []Path
	Truncated bool // the budget ended the search before K paths were found or excluded
	Explored  int  // relations looked at
}

// Path is a chain of relations that repeats no entity.
type Path struct {
	Hops []Hop
	// Overlap is the interval in which all its state relations hold together, and how certain it is that there is one. Without
	// state relations it is the zero Interval, Definitely.
	Overlap   Interval
	Certainty Certainty
}

// Hop is one step of a path.
type Hop struct {
	From, To Entity
	Row      Row
}
