package neo4jstore

import (
	"fmt"
	"strings"

	"entente/schema"
)

// The statements of a commit. Rows are lists, so that their names do not travel with every one of them.
const (
	cypherLock  = `MATCH (s:Store {id: 'entente'}) SET s.locked = true RETURN s.change, s.micros, s.judged, s.joined`
	cypherStamp = `MATCH (s:Store {id: 'entente'}) SET s.change = $change, s.micros = $micros, s.judged = $judged, s.joined = $joined`

	lookColumns    = `h.id, h.sum, h.files, h.retracted, h.state, h.revision, h.published, h.loaderVersion, h.story`
	cypherLook     = `UNWIND $ids AS id MATCH (h:History {id: id}) RETURN ` + lookColumns
	cypherSiblings = `UNWIND $keys AS key MATCH (h:History) USING INDEX h:History(revision) WHERE h.revision = key RETURN ` + lookColumns

	cypherUnstage    = `UNWIND $loads AS load MATCH (p:Staged) USING INDEX p:Staged(load) WHERE p.load = load DELETE p`
	cypherEditions   = `MATCH (e:Edition) RETURN e.id, e.publisher, e.list, e.scope, e.published, e.documents ORDER BY e.id`
	cypherPutEdition = `UNWIND $rows AS row MERGE (e:Edition {id: row[0]})
SET e.publisher = row[1], e.list = row[2], e.scope = row[3], e.published = row[4], e.documents = row[5]`

	judgementColumns  = `j.a, j.b, j.verdict, j.authority, j.by, j.score, j.reasons, j.change, j.micros, j.toChange, j.toMicros`
	cypherHeld        = `UNWIND $pairs AS p MATCH (j:Judgement) USING INDEX j:Judgement(a) WHERE j.a = p[0] AND j.b = p[1] AND j.toChange IS NULL RETURN ` + judgementColumns
	cypherEndHeld     = `UNWIND $rows AS p MATCH (j:Judgement) USING INDEX j:Judgement(a) WHERE j.a = p[0] AND j.b = p[1] AND j.toChange IS NULL SET j.toChange = p[2], j.toMicros = p[3]`
	cypherAddJudged   = `UNWIND $rows AS row CREATE (:Judgement {number: row[0], a: row[1], b: row[2], verdict: row[3], authority: row[4], by: row[5], score: row[6], reasons: row[7], change: row[8], micros: row[9]})`
	cypherLastJudged  = `MATCH (j:Judgement) RETURN coalesce(max(j.number), 0)`
	cypherPartnersOfA = `UNWIND $ids AS id MATCH (j:Judgement) USING INDEX j:Judgement(a) WHERE j.a = id AND j.toChange IS NULL RETURN ` + judgementColumns
	cypherPartnersOfB = `UNWIND $ids AS id MATCH (j:Judgement) USING INDEX j:Judgement(b) WHERE j.b = id AND j.toChange IS NULL RETURN ` + judgementColumns

	// What follows from a document's rows is taken away whole before it is written anew.
	cypherRecordsOf     = `UNWIND $ids AS doc MATCH (r:Record) USING INDEX r:Record(id) WHERE r.id STARTS WITH doc + '#' MATCH (r)-[:OF]->(e:Entity) RETURN r.id, e.id, r.face, r.component`
	cypherEarlierOf     = `UNWIND $ids AS doc MATCH (r:EarlierRecord) USING INDEX r:EarlierRecord(id) WHERE r.id STARTS WITH doc + '#' RETURN r.id, r.entity, r.face, r.component`
	cypherClaimsOfAll   = `UNWIND $ids AS doc MATCH (d:Document {id: doc})<-[:FROM]-(c:Claim) RETURN c.relation, c.modality, c.confidence, c.startNoEarlier, c.startNoLater, c.endNoEarlier, c.endNoLater, c.stated, c.publisher, c.story`
	cypherDropClaims    = `UNWIND $ids AS doc MATCH (d:Document {id: doc})<-[:FROM]-(c:Claim) DETACH DELETE c`
	cypherDropRecords   = `UNWIND $ids AS doc MATCH (r:Record) USING INDEX r:Record(id) WHERE r.id STARTS WITH doc + '#' DETACH DELETE r`
	cypherDropEarlier   = `UNWIND $ids AS doc MATCH (r:EarlierRecord) USING INDEX r:EarlierRecord(id) WHERE r.id STARTS WITH doc + '#' DELETE r`
	cypherDropHistories = `UNWIND $ids AS doc MATCH (h:History {id: doc}) DETACH DELETE h`
	cypherHide          = `UNWIND $ids AS doc MATCH (h:History {id: doc}) REMOVE h:Document`
	cypherShow          = `UNWIND $ids AS doc MATCH (h:History {id: doc}) SET h:Document`
	cypherStories       = `UNWIND $rows AS row MERGE (s:Story {id: row[0]}) ON CREATE SET s.documents = row[1] ON MATCH SET s.documents = s.documents + row[1]
WITH s WHERE s.documents <= 0 DELETE s`

	// Clusters.
	cypherRedirects     = `UNWIND $ids AS id MATCH (x:Redirect {id: id}) RETURN x.id, x.component`
	memberColumns       = `r.id, r.ids, r.classes, r.face, r.component`
	cypherMembersLive   = `UNWIND $components AS k MATCH (r:Record) USING INDEX r:Record(component) WHERE r.component = k MATCH (r)-[:OF]->(e:Entity) RETURN ` + memberColumns + `, e.id`
	cypherMembersEarly  = `UNWIND $components AS k MATCH (r:EarlierRecord) USING INDEX r:EarlierRecord(component) WHERE r.component = k RETURN ` + memberColumns + `, r.entity`
	cypherHoldersLive   = `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:OF]-(r:Record) RETURN ` + memberColumns + `, e.id`
	cypherHoldersEarly  = `UNWIND $ids AS id MATCH (r:EarlierRecord) USING INDEX r:EarlierRecord(entity) WHERE r.entity = id RETURN ` + memberColumns + `, r.entity`
	cypherNamedLive     = `UNWIND $ids AS id MATCH (r:Record {id: id})-[:OF]->(e:Entity) RETURN ` + memberColumns + `, e.id`
	cypherNamedEarly    = `UNWIND $ids AS id MATCH (r:EarlierRecord {id: id}) RETURN ` + memberColumns + `, r.entity`
	cypherDropRedirects = `UNWIND $components AS k MATCH (x:Redirect) USING INDEX x:Redirect(component) WHERE x.component = k DELETE x`
	cypherAddRedirects  = `UNWIND $rows AS row CREATE (:Redirect {id: row[0], entity: row[1], component: row[2]})`
	cypherMoveLive      = `UNWIND $rows AS row MATCH (r:Record {id: row[0]})-[o:OF]->(:Entity) MATCH (e:Entity {id: row[1]}) DELETE o CREATE (r)-[:OF]->(e)`
	cypherMoveEarly     = `UNWIND $rows AS row MATCH (r:EarlierRecord {id: row[0]}) SET r.entity = row[1]`
	cypherMarkLive      = `UNWIND $rows AS row MATCH (r:Record {id: row[0]}) SET r.component = row[1]`
	cypherMarkEarly     = `UNWIND $rows AS row MATCH (r:EarlierRecord {id: row[0]}) SET r.component = row[1]`
	cypherClaimsBy      = `UNWIND $rows AS row MATCH (d:Document {id: row[0]})<-[:FROM]-(c:Claim) WHERE c.sourceRecord IN row[1] OR c.targetRecord IN row[1] WITH DISTINCT c, d RETURN properties(c), d.id`
	cypherPointClaims   = `UNWIND $rows AS row MATCH (c:Claim {id: row[0]}) SET c.relation = row[1], c.source = row[2], c.target = row[3]`
	cypherLoops         = `UNWIND $rows AS row MATCH (c:Claim {id: row}) SET c:Loop`
	cypherUnloops       = `UNWIND $rows AS row MATCH (c:Claim {id: row}) REMOVE c:Loop`

	// Entities.
	cypherFaces     = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id, e.faces, e.names, e.kind`
	cypherLostFaces = `UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) WHERE NOT EXISTS { MATCH (e)<-[:OF]-(r:Record) WHERE r.face = row[1] } RETURN row[0], row[1]`
	cypherDropNames = `UNWIND $rows AS row MATCH (n:Name {key: row[1]})-[x:NAMES]->(:Entity {id: row[0]}) DELETE x
WITH n WHERE NOT EXISTS { (n)-[:NAMES]->() } DELETE n`
	cypherAddNames = `UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) MERGE (n:Name {key: row[1]}) ON CREATE SET n.grams = row[3]
CREATE (n)-[:NAMES {tier: row[2]}]->(e)`
	cypherDropEntities = `UNWIND $rows AS row MATCH (e:Entity {id: row}) DETACH DELETE e`

	// Relations.
	cypherHasClaims  = `UNWIND $ids AS id CALL (id) { MATCH (c:Claim) USING INDEX c:Claim(relation, id) WHERE c.relation = id AND c.id > '' RETURN c LIMIT 1 } RETURN id`
	cypherDropEdges  = `UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row DELETE r`
	claimsOfRelation = `UNWIND $ids AS id CALL (id) { MATCH (c:Claim) USING INDEX c:Claim(relation, id) WHERE c.relation = id AND c.id > '' `
)

// Statements that are made of the lists of columns.
var (
	cypherPutHistory = `UNWIND $rows AS row MATCH (h:History {id: row[0]}) SET ` + assigner("h", "row", 0, documentColumns) + `, ` +
		assigner("h", "row", len(documentColumns), historyColumns)
	cypherAddHistory = `UNWIND $rows AS row CREATE (:History {` + setter("row", 0, documentColumns) + `, ` +
		setter("row", len(documentColumns), append(historyColumns[:len(historyColumns):len(historyColumns)], "text")) + `})`
	cypherAddRecords = `UNWIND $rows AS g MATCH (e:Entity {id: g[0]}) UNWIND g[1] AS row CREATE (:Record {` + setter("row", 0, recordColumns) + `})-[:OF]->(e)`
	cypherAddEarlier = `UNWIND $rows AS row CREATE (:EarlierRecord {` + setter("row", 0, append(recordColumns[:len(recordColumns):len(recordColumns)], "entity")) + `})`
	cypherAddClaims  = `UNWIND $rows AS g MATCH (d:Document {id: g[0]}) UNWIND g[1] AS row CREATE (:Claim {` + setter("row", 0, claimColumns) + `})-[:FROM]->(d)`
	cypherPutEdges   = `UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row[0] SET ` + assigner("r", "row", 1, edgeColumns)
	cypherPutSummary = `UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row[0] SET ` + assigner("r", "row", 1, summaryColumns)

	cypherSummaries = claimsOfRelation + `AND ($all OR c.modality IN ['asserted', 'alleged']) RETURN ` + summaryOfClaims + ` } RETURN id, ` + summaryResults
	cypherSample    = claimsOfRelation + `WITH ` + named("c", claimFactColumns) + `, count(*) AS n RETURN ` +
		strings.Join(claimFactColumns, ", ") + `, n LIMIT ` + itoa(maxFacts+1) + ` } RETURN id, ` + strings.Join(claimFactColumns, ", ") + `, n`
)

// historyColumns are the properties of a document's node beside documentColumns, without the text, which never changes.
var historyColumns = []string{"history", "sum", "revision", "retracted", "state", "files"}

// recordColumns are the properties of a record's node.
var recordColumns = []string{"id", "key", "name", "kind", "ids", "classes", "face", "component"}

// edgeColumns are the properties of a relationship that may change.
var edgeColumns = append(append([]string{}, summaryColumns...), append(factColumns, "overflow", "type")...)

// summaryOfClaims makes the summary of claims c, read by readClaimSummary.
const (
	fourDays        = `[c.startNoEarlier, c.startNoLater, c.endNoEarlier, c.endNoLater]`
	summaryOfClaims = `collect(DISTINCT c.modality) AS modalities, max(c.confidence) AS confidence, count(c) AS claims, count(DISTINCT c.story) AS stories,
collect(DISTINCT CASE WHEN c.stated THEN ` + fourDays + ` END) AS valid, collect(DISTINCT ` + fourDays + `) AS effective`
	summaryResults = `modalities, confidence, claims, stories, valid, effective`
)

// named lists properties under their own names: "c.modality AS modality, …".
func named(variable string, columns []string) string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = variable + "." + c + " AS " + c
	}
	return strings.Join(out, ", ")
}

// cypherAddEntities creates entities of a kind.
func cypherAddEntities(k schema.Kind) string {
	return fmt.Sprintf("UNWIND $rows AS row CREATE (:Entity:%s {%s, sort: row[0] + '.'})", k, setter("row", 0, storedEntity))
}

// cypherPutEntities writes entities of a kind that were there, perhaps of another kind.
func cypherPutEntities(k schema.Kind) string {
	labels := make([]string, 0, 9)
	for _, o := range schema.Kinds() {
		if o != k {
			labels = append(labels, o.String())
		}
	}
	return fmt.Sprintf("UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) REMOVE e:%s SET e:%s, %s", strings.Join(labels, ":"), k,
		assigner("e", "row", 0, storedEntity))
}

// cypherAddEdges creates relationships of one type of the vocabulary, or unconfirmed ones.
func cypherAddEdges(relationType string) string {
	return fmt.Sprintf("UNWIND $rows AS row MATCH (s:Entity {id: row[0]}) MATCH (t:Entity {id: row[1]}) CREATE (s)-[:%s {id: row[2], %s}]->(t)",
		relationType, setter("row", 3, edgeColumns))
}

// cypherEdges reads relationships of one type by id.
func cypherEdges(relationType string) string {
	return fmt.Sprintf("UNWIND $ids AS id MATCH ()-[r:%s]->() USING INDEX r:%s(id) WHERE r.id = id RETURN elementId(r), r.id, r.overflow, %s", relationType, relationType, props("r", factColumns))
}
