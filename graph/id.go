package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"entente/schema"
	"entente/schema/fold"
)

// ID names an entity, relation, claim, document, story or judgement. Ids are ASCII, compared bytewise and never reused.
type ID string

// Hash returns the first 24 hex digits of SHA-256 over the parts joined by NUL.
func Hash(parts ...string) string {
	h := sha256.New()
	for i, p := range parts {
		if i > 0 {
			h.Write([]byte{0})
		}
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// Letters returns the letters and digits of a text, NFKC and lower case: what two wire copies share.
func Letters(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range norm.NFKC.String(text) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// documentID is the identity of a document: publisher, url or source id, and the stored text.
func documentID(d *Document) ID { return ID("doc/" + Hash(d.Publisher, d.origin(), d.Text)) }

// storyID is the identity of a document's story, before revisions share their current one's.
func storyID(d *Document) ID {
	if d.List != "" {
		return ID("story/" + Hash(d.Publisher, d.List))
	}
	return ID("story/" + Hash(Letters(d.Text)))
}

// claimID is the identity of a claim: document, type, records in stated order (of a symmetric type: bytewise), anchor, modality.
func claimID(doc ID, c *Claim) ID {
	a, b := c.Source, c.Target
	if c.Type.Symmetric() && b < a {
		a, b = b, a
	}
	return ID("claim/" + Hash(string(doc), c.Type.String(), a, b, itoa(c.Anchor), c.Modality.String()))
}

// RelationID is SOURCE.TYPE.TARGET; of a symmetric type the ends are sorted.
func RelationID(source ID, t schema.RelationType, target ID) ID {
	if t.Symmetric() && target < source {
		source, target = target, source
	}
	return source + "." + ID(t.String()) + "." + target
}

// SplitRelation takes a relation's id apart; ok is false if it is none.
func SplitRelation(id ID) (source ID, t schema.RelationType, target ID, ok bool) {
	parts := strings.Split(string(id), ".")
	if len(parts) != 3 || parts[0] == "" || parts[2] == "" {
		return "", 0, "", false
	}
	t, err := schema.ParseType(parts[1])
	return ID(parts[0]), t, ID(parts[2]), err == nil
}

// prefixes are the first parts of entity ids.
var prefixes = map[schema.Kind]string{
	schema.State: "state", schema.Organization: "org", schema.Person: "person", schema.Place: "place", schema.Vessel: "vessel",
	schema.Aircraft: "aircraft", schema.LegalInstrument: "instrument", schema.Programme: "programme", schema.Group: "group",
}

// RecordKey is the key of a record that has neither a row id nor a gazetteer id: slug~8 of h(whole folded longest name).
func RecordKey(name string) string { return fold.Slug(name) + "~" + Hash(fold.Key(name))[:8] }

// EntityID puts a prefix and a local id together, as in vessel/imo-9434890.
func EntityID(k schema.Kind, local string) ID { return ID(prefixes[k] + "/" + local) }

// MarshalGQL writes the id as a GraphQL string.
func (id ID) MarshalGQL(w io.Writer) {
	io.WriteString(w, strconv.Quote(string(id))) //nolint:errcheck // the writer is a buffer
}

// UnmarshalGQL reads a GraphQL id. An empty one is an error: a client whose variable is empty means an entity, and not none.
func (id *ID) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || s == "" {
		return fmt.Errorf("id %v: %w: want a string that is not empty", v, ErrInvalid)
	}
	*id = ID(s)
	return nil
}
