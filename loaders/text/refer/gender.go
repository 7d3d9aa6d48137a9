package refer

import (
	"strings"

	"entente/loaders/text"
)

// suits tells whether "he" or "she" may mean the person of a mention, as far as the first name
// and the title before it tell.
func (d *Document) suits(n, m int, pronoun string) bool {
	t := d.Trees[n]
	x := &t.S.Mentions[m]
	given, _, _ := strings.Cut(d.Links.Entities[x.Entity].Name, " ")
	given = strings.ToLower(given)
	title := ""
	if x.First > 0 {
		title = t.Tokens[x.First-1].Lower
	}
	if x.First > 2 && title == "," && kinWords[t.Tokens[x.First-2].Lower] { // "her husband, X"
		title = t.Tokens[x.First-2].Lower
	}
	if n := x.Last + 3; n < len(t.Tokens) && t.Tokens[x.Last+1].Text == "," && t.Tokens[n-1].XPOS == "PRP$" && kinWords[t.Tokens[n].Lower] { // "X, her husband"
		title = t.Tokens[n].Lower
	}
	if n := x.Last + 3; n < len(t.Tokens) && t.Tokens[x.Last+1].Lower == "and" && kinWords[t.Tokens[n].Lower] { // "X and her husband"
		switch t.Tokens[n-1].Lower {
		case "her":
			title = "lady"
		case "his":
			title = "mr"
		}
	}
	switch pronoun {
	case "he", "his", "him", "himself":
		return !ladies[title] && !women[given]
	case "she", "her", "herself":
		return !gentlemen[title] && !men[given]
	}
	return true
}

var (
	kinWords  = text.Set("sister wife daughter mother niece aunt widow brother husband son father nephew uncle stepson stepdaughter grandson granddaughter grandmother grandfather fiancee fiancé fiancée girlfriend boyfriend widower")
	ladies    = text.Set("shrimati smt. smt mrs mrs. ms ms. miss queen princess sheikha lady madame baroness dame spokeswoman chairwoman businesswoman sister wife daughter mother niece aunt widow congresswoman granddaughter stepdaughter grandmother fiancee fiancée girlfriend")
	gentlemen = text.Set("shri generalissimo commodore marshal brigadier major captain capt. lieutenant count m. mm. messrs messrs. monsieur herr signor señor senor marshal duke archduke general gen. gen colonel col. col admiral father bishop archbishop mullah sheik caliph emperor kaiser tsar czar shah mr mr. king prince sheikh lord baron sir spokesman chairman businessman brother husband son father nephew uncle grandson stepson grandfather fiancé boyfriend widower congressman cardinal pope emir sultan imam ayatollah")
	women     = text.Set("adriana aisha alexandra alice alicia aleksandra alina amal amina amy ana anastasia angela angelina anita ann anna annalena anne annegret antonia asma barbara beata beatrice benazir bianca brigitte carla carmen caroline catherine cecilia charlotte chandrika christina christine claire claudia condoleezza cristina cynthia daria deborah delcy diana dilma dina dora dorothy edith elena eleanor elisabeth elitsa eliza elizabeth ellen emily emma erika esther eva evelyn fatima fatou federica florence frances gabriela gina giorgia giulia golda grace greta hanna hannah hanan helen helena helle hillary hina ilse indira ingrid irina irene isabel isabella ivana jacinda jane janet jean-marie jeane jeanine jennifer jessica joan joanna josephine joyce judith julia julie kaja kamala karen karin katarina kate katherine katrin khadija kirsten kristalina kristina laila laura layla leila lena leyla liliana linda lisa liz louise lucia lucy luisa madeleine magdalena maia mairead malala marcia margaret margarita margrethe maria marie marina marine marta martha mary megan melanie mélanie melissa mercedes mette mia michele michelle milena mona monica monika nadia nadine nancy natalia natasha nicola nikki nina noor olga oksana pamela patricia paula pauline penny petra rachel rania raquel rebecca rita roberta rosa rosario rose roza ruth sabine sahle samantha samia sanae sandra sanna sara sarah sheikha shirin simone sirimavo sofia sonia sophie stephanie susan susana suzanne svetlana sylvia sviatlana tamara tansu tarja tatiana teresa theresa tzipi ursula valentina valerie vanessa vera veronica victoria victoire violeta viola virginia wendy xiomara yelena yulia yingluck yoko yuriko zainab zeinab zahra zoe zuzana galina lyudmila ludmila larisa raisa nadezhda yekaterina ekaterina tatyana natalya ksenia oxana krystsina maryam mariam nasrin narges masih simin zohra sima graça graca winnie nomvula joice agathe chantal colette danielle ségolène segolene rachida najat mame aminata fatoumata bintou ngozi nkosazana maite pilar dolores esperanza mercè gloria yolanda ximena keiko cristiana rosalia astrid birgitta gro margot marianne ulla annette silke heidi uschi franziska renate inge brigitta liv siv katrín vigdís johanna kersti dalia vaira ewa krystyna jolanta danuta bożena milica biljana vesna jadranka kolinda vjosa atifete xhevahire edi zsuzsanna katalin ilona meryem feleknas tzipora limor khaleda pratibha mamata jayalalithaa sushma megawati corazon imelda miriam loida risa naomi melania lina daw asha priyanka begum mireya olena nataliya elvira sigrid pia vigdis beatrix juliana silvia maxima letizia shulamit elaine rosalynn jacqueline francesca paola chiara giuliana lotte birgit ulrike gudrun portia hawa delphine valérie sylvie corinne nathalie celine céline martine françoise francoise leni cory makiko")
	men       = text.Set("abdel abdul abdullah abdelfattah abiy adam adel adolf ahmad ahmed alan alassane albert aleksandar aleksandr alberto alejandro alex alexander alexei alexis ali alfredo andreas andrei andrew andrés andres andrzej antony anthony antonio antónio anwar ariel arthur ashraf augusto bashar ban barack ben benjamin bernard bill bola boris boutros brian bruno carl carlos charles chris christopher colin cyril dag daniel david dennis denis diego dmitri dmitry donald donato douglas edward edgar edmundo ehud emmanuel emomali enrique eric erich ernesto evo faisal felipe félix felix fernando fidel francis francisco franco françois francois frank frederick gabriel gamal gaston george georgi gerald gerhard gilberto giorgio giuseppe goran gordon guillermo gustavo habib hamad hamid hans haider hassan harold harry hashim helmut henry herbert hosni hugo hun hussein ian ibrahim idris igor ilham imran ivan ivo jacob jacques jair jakaya james jan javier jean jens jim jimmy joao joão joe johan john jonas jorge josé jose josep joseph josip juan juha julius justin karim karl keir kenneth kevin khalid khalifa kim kofi konstantin kostas lars laurent lech leonid li luis luiz mahmoud mahathir manmohan manuel marco marcos mario mark martin mateusz matteo michael michel miguel mikhail mohamed mohammad mohammed moammar muammar muhammad mustafa narendra nawaz nelson nicolás nicolas nicolae nikita nikol nikolai nikos nizar norodom nouri nursultan olaf oleg olof omar osama osman otto pablo patrice patrick paul pavel pedro peter petr philip pierre radoslaw rafael rafiq ramzan raul raúl recep richard robert rodrigo ronald saad saddam salva salman samir sebastian sergei sergey sergio shimon shinzo silvio simon slobodan stanislav stefan stephen steven stoyan tamim tariq tayyip tedros thabo thomas timur tomas tony ulf uhuru umaru valery viktor vladimir volodymyr vojislav walid walter wang wen willem william willy winston xi yasser yevgeny yitzhak yoon yoweri yuri yusuf zoran arseni arseny gennady vasily vitaly vyacheslav anatoly arkady maxim roman yegor pyotr fyodor eduard leopold hector héctor jaime julio emilio ramón ramon salvador rubén ruben oscar óscar víctor victor hernán rené gonzalo rodolfo raimundo augustin pascal jean-pierre jean-claude jean-luc françois-xavier gilles didier alain claude dominik jürgen juergen günter gunter heinz helmuth horst klaus manfred norbert rainer rolf rudolf siegfried werner wolfgang theo lothar egon bengt göran gustav ingvar kjell lennart thorbjørn thorvald uffe poul mogens mauno paavo martti esko giovanni giulio aldo bettino lamberto massimo romano umberto sandro ciro gianni carlo enrico ferenc gábor gyula istván miklós lászló janos jános jaroslaw jarosław tadeusz wojciech zbigniew leszek aleksander bronisław miloš milos václav vaclav zdeněk alija franjo ante ivica stjepan radovan ratko haris fikret sali ramush fatos ismail süleyman bülent turgut necmettin devlet ekrem menachem moshe yigal shaul avigdor naftali benny ze’ev georges rafik rafic fouad nabih hafez farouk adnan riyad taha izzat jalal massoud masoud nechirvan haidar mohsen javad akbar ruhollah saeed reza morteza burhanuddin gulbuddin zulfikar pervez asif shahbaz ghulam lal rajiv morarji atal inder pranab palaniappan ranil mahinda gotabaya maithripala girija ziaur hossain sukarno suharto ferdinand benigno goh chuan najib arap mwai jomo morgan joshua frederik pieter roelof hendrik oliver agostinho eduardo samora joaquim mobutu joseph-désiré laurent-désiré etienne étienne blaise henri léopold abdou abdoulaye macky alpha sékou lansana jerry kwame olusegun sani goodluck muhammadu siaka foday samuel")
)
