package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// romanceBodies are the words that names of bodies begin with in French, Spanish, Portuguese and Italian.
var romanceBodies = map[string]schema.Subkind{
	"front": schema.ArmedGroup, "frente": schema.ArmedGroup, "ejército": schema.ArmedGroup, "ejercito": schema.ArmedGroup, "exército": schema.ArmedGroup, "fuerzas": schema.ArmedGroup, "forças": schema.ArmedGroup, "brigate": schema.ArmedGroup, "brigadas": schema.ArmedGroup,
	"parti": schema.Party, "partido": schema.Party, "partito": schema.Party, "rassemblement": schema.Party,
	"mouvement": schema.Other, "movimiento": schema.Other, "movimento": schema.Other, "union": schema.Other, "unión": schema.Other, "união": schema.Other, "unita": schema.Other, "alliance": schema.Other, "alianza": schema.Other, "aliança": schema.Other,
	"comité": schema.Other, "comite": schema.Other, "comitê": schema.Other, "conseil": schema.Other, "consejo": schema.Other, "conselho": schema.Other, "coordination": schema.Other, "coordinadora": schema.Other, "confédération": schema.Other, "confederación": schema.Other,
	"ligue": schema.Other, "liga": schema.Other, "groupe": schema.Other, "grupo": schema.Other, "instituto": schema.Other, "institut": schema.Other, "organisation": schema.Other, "organización": schema.Other, "congrès": schema.Other, "congreso": schema.Other, "coalition": schema.Other,
	"banque": schema.Company, "banco": schema.Company, "banca": schema.Company, "compagnie": schema.Company, "compañía": schema.Company, "companhia": schema.Company, "société": schema.Company, "sociedad": schema.Company, "sociedade": schema.Company, "società": schema.Company, "empresa": schema.Company,
}

// romanceLinks are the small words within them.
var romanceLinks = text.Set("de du des del della dello dei da do das dos di la le les los las el pour para per pela et e y en au aux al")

// romance reads the name of a body in a Romance language: "Front de Libération du Québec", "Fuerzas Armadas Revolucionarias de
// Colombia". A state in it is no mention of its own; without a small word of such a language the name is left to the other rules.
func romance(tokens []text.Token, found []text.Mention, next, i int) (text.Mention, bool) {
	sub, ok := romanceBodies[tokens[i].Lower]
	if !ok || !tokens[i].Capital() || next < len(found) && found[next].First == i {
		return text.Mention{}, false
	}
	last, linked := i, false
	for j := i + 1; j < len(tokens) && j < i+14; j++ {
		switch {
		case tokens[j].Capital() && (nameWord(tokens, j) || tokens[j].Class == text.Adjective):
			last = j
		case romanceLinks[tokens[j].Lower] && tokens[j].Text == tokens[j].Lower || elidedLink(tokens[j].Text):
			linked = true
		default:
			j = len(tokens)
		}
	}
	if !linked || last < i+2 {
		return text.Mention{}, false
	}
	return text.Mention{First: i, Last: last, Entity: -1, Kind: schema.Organization, Subkind: sub, Sure: true}, true
}

// elidedLink tells a small word that has lost its vowel before a name: "l'Unité", "d’Ivoire".
func elidedLink(w string) bool {
	return len(w) > 3 && (w[0] == 'l' || w[0] == 'd') && (w[1] == '\'' || w[1:4] == "’")
}
