/* The layers together, on sentences of our own, with the lexicon of rules/de. */
#include <stdio.h>
#include <string.h>

#include "tests/unit/worker/text/setting.h"

static const Date DAY = {2025, 6, 12}; /* a Thursday */

static Analysis *analyse(Setting *s, const char *text)
{
    return analyse_on(s, text, DAY);
}

/* ---- tokens and sentences ---- */

Test(analysis, cuts_tokens)
{
    static const struct {
        const char *text;
        size_t count;
    } ROWS[] = {
        {"Der Nato-Gipfel begann.", 5},
        {"am 22. November", 3},
        {"1,6 Mrd. Euro", 3},
        {"»Ja«, sagte er.", 7},
        {"Paris’ Antwort", 2},
        {"Staats- und Regierungschefs", 3},
        {"10.05.2025", 3},
        {"1.400 Kilometer", 2},
        {"", 0},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++)
        cr_expect_eq(analyse(s, ROWS[i].text)->tokens.count, ROWS[i].count, "%s: %zu", ROWS[i].text,
                     analyse(s, ROWS[i].text)->tokens.count);
    close_lexicon(s);
}

Test(analysis, cuts_sentences_and_furniture)
{
    Setting *s = open_lexicon();
    const Analysis *a = analyse(s, " date 2025-03 Anhören Merken Teilen\n\nWIEN (xyz) - Am 3. Mai kam er an. „Gut so.“ "
                                   "Das war z. B. neu.\n\nFoto: Archiv\n");
    size_t text = 0;
    for (size_t i = 0; i < a->sentences.count; i++)
        text += !a->sentences.items[i].furniture;
    cr_expect_eq(text, 3, "%zu", text);
    cr_expect_eq(a->sentences.published.year, 2025);
    cr_expect_eq(a->sentences.published.month, 3);
    close_lexicon(s);
}

/* ---- quantities ---- */

Test(analysis, reads_quantities)
{
    static const struct {
        const char *text;
        double value;
        const char *unit;
    } ROWS[] = {
        {"anderthalb Milliarden Euro", 1.5e9, "EUR"},
        {"800 Mio. Dollar", 8e8, "USD"},
        {"200 Milliarden südkoreanische Won", 2e11, "KRW"},
        {"30 Millionen indischen Rupien", 3e7, "INR"},
        {"5 Milliarden Forint", 5e9, "HUF"},
        {"zwölf weitere Panzer", 12, "Panzer"},
        {"3,14 Milliarden Pfund", 3.14e9, "GBP"},
        {"1.400 Soldaten", 1400, "Soldat"},
        {"vier neue Kampfjets", 4, "Kampfjet"},
        {"800.000 Artilleriegranaten", 8e5, "Artilleriegranate"},
        {"sechs Sprengköpfe", 6, "Sprengkopf"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse(s, ROWS[i].text);
        cr_assert_eq(a->quantities.count, 1, "%s: %zu", ROWS[i].text, a->quantities.count);
        cr_expect_float_eq(a->quantities.items[0].value, ROWS[i].value, 1e-3, "%s", ROWS[i].text);
        cr_expect(str_equal(a->quantities.items[0].unit, str_of(ROWS[i].unit)), "%s", ROWS[i].text);
    }
    close_lexicon(s);
}

Test(analysis, takes_no_number_beyond_all_bounds)
{
    char digits[400];
    memset(digits, '9', sizeof digits);
    char text[sizeof digits + 64];
    Setting *s = open_lexicon();
    snprintf(text, sizeof text, "Vor %.*s Jahren", (int)sizeof digits, digits);
    cr_expect_eq(analyse(s, text)->whens.count, 0);
    cr_expect_eq(analyse(s, "Vor 4000000000 Jahren")->whens.count, 0);
    snprintf(text, sizeof text, "%.*s Euro", (int)sizeof digits, digits);
    cr_expect_eq(analyse(s, text)->quantities.count, 0);
    cr_expect_eq(analyse(s, "99999999999999999999 Milliarden Euro")->quantities.count, 0);
    close_lexicon(s);
}

/* ---- mentions ---- */

Test(analysis, resolves_mentions)
{
    static const struct {
        const char *text, *name;
        ActorType type;
        bool place_only;
    } ROWS[] = {
        {"Frankreichs Präsident reiste ab.", "Emmanuel Macron", ACTOR_TYPE_PERSON, false},
        {"Der estnische Zollminister Jaan Mirol kam.", "Jaan Mirol", ACTOR_TYPE_PERSON, false},
        {"Die estnische Regierung lehnt ab.", "Estland", ACTOR_TYPE_COUNTRY, false},
        {"Kiew lehnt ab.", "Ukraine", ACTOR_TYPE_COUNTRY, false},
        {"Man traf sich in Kiew.", "Ukraine", ACTOR_TYPE_COUNTRY, true},
        {"Die US-Regierung schweigt.", "USA", ACTOR_TYPE_COUNTRY, false},
        {"Der Nato-Generalsekretär kam.", "Mark Rutte", ACTOR_TYPE_PERSON, false},
        {"Die Europäische Union zahlt.", "EU", ACTOR_TYPE_ORGANISATION, false},
        {"Vertreten waren 26 Länder.", "Länder", ACTOR_TYPE_GROUP, false},
        {"Die Koalition der Willigen tagt.", "Koalition der Willigen", ACTOR_TYPE_GROUP, false},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse(s, ROWS[i].text);
        const Mention *found = NULL;
        for (size_t m = 0; m < a->mentions.count && !found; m++)
            if (str_equal(a->mentions.items[m].name, str_of(ROWS[i].name)))
                found = &a->mentions.items[m];
        cr_assert_not_null(found, "%s", ROWS[i].text);
        cr_expect_eq(found->type, ROWS[i].type, "%s", ROWS[i].text);
        cr_expect_eq(found->place_only, ROWS[i].place_only, "%s", ROWS[i].text);
    }
    close_lexicon(s);
}

Test(analysis, remembers_who_was_named)
{
    Setting *s = open_lexicon();
    const Analysis *a = analyse(s, "Der lettische Zollminister Janis Mirolin kam. Später ging Mirolin wieder.");
    cr_assert_eq(a->mentions.count, 2);
    cr_expect(str_equal(a->mentions.items[1].name, STR("Janis Mirolin")));
    cr_expect_str_eq(a->mentions.items[1].country, "LVA");
    close_lexicon(s);
}

/* ---- clauses ---- */

static const Clause *clause_with(const Analysis *a, const char *lemma)
{
    for (size_t i = 0; i < a->clauses.count; i++) {
        const Clause *k = &a->clauses.items[i];
        if (k->verb && str_equal(lexicon_word_text(a->lexicon, k->verb->lemma), str_of(lemma)))
            return k;
    }
    return NULL;
}

Test(analysis, finds_verbs_and_their_bracket)
{
    static const struct {
        const char *text, *lemma;
        bool past, passive, negated, modal;
    } ROWS[] = {
        {"Polen lehnt den Plan ab.", "ablehnen", false, false, false, false},
        {"Polen hat den Plan abgelehnt.", "ablehnen", true, false, false, false},
        {"Der Plan wurde nicht gebilligt.", "billigen", true, true, true, false},
        {"Polen will Panzer liefern.", "liefern", false, false, false, true},
        {"Er sagte, dass Polen Panzer liefert.", "liefern", false, false, false, false},
        {"Es soll verhandelt werden.", "verhandeln", false, true, false, true},
        {"Den Haushalt, wie Oslo ihn fordert, lehnt Ankara ab.", "ablehnen", false, false, false, false},
        {"Den Haushalt, wie Oslo ihn fordert, lehnt Ankara ab.", "fordern", false, false, false, false},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Clause *k = clause_with(analyse(s, ROWS[i].text), ROWS[i].lemma);
        cr_assert_not_null(k, "%s", ROWS[i].text);
        cr_expect_eq(k->past, ROWS[i].past, "%s: past", ROWS[i].text);
        cr_expect_eq(k->passive, ROWS[i].passive, "%s: passive", ROWS[i].text);
        cr_expect_eq(k->negation != NO_TOKEN, ROWS[i].negated, "%s: negation", ROWS[i].text);
        cr_expect_eq(k->modal != NULL, ROWS[i].modal, "%s: modal", ROWS[i].text);
    }
    close_lexicon(s);
}

Test(analysis, gives_chunks_their_roles)
{
    static const struct {
        const char *text, *lemma, *subject;
    } ROWS[] = {
        {"Den Plan lehnt Polen ab.", "ablehnen", "Polen"},
        {"Der Ukraine sagte Norwegen Hilfe zu.", "zusagen", "Norwegen"},
        {"Am Montag traf Macron den Kanzler.", "treffen", "Emmanuel Macron"},
        {"Macron kam an. Er lehnte den Plan ab.", "ablehnen", "Emmanuel Macron"},
        {"Macron, der den Plan ablehnt, kam an.", "ankommen", "Emmanuel Macron"},
        {"Macron empfing ihn und sagte ihm Hilfe zu.", "zusagen", "Emmanuel Macron"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse(s, ROWS[i].text);
        const Clause *k = clause_with(a, ROWS[i].lemma);
        cr_assert_not_null(k, "%s", ROWS[i].text);
        int32_t m = analysis_subject(a, (uint32_t)(k - a->clauses.items));
        cr_assert_geq(m, 0, "%s", ROWS[i].text);
        cr_expect(str_equal(a->mentions.items[m].name, str_of(ROWS[i].subject)), "%s: %.*s", ROWS[i].text,
                  STR_ARG(a->mentions.items[m].name));
    }
    close_lexicon(s);
}

Test(analysis, knows_whose_words_they_are)
{
    static const struct {
        const char *text, *lemma, *speaker;
    } ROWS[] = {
        {"„Die Waffen wirken“, sagte Donald Tusk.", "wirken", "Donald Tusk"},
        {"Die Waffen wirkten, so Donald Tusk.", "wirken", "Donald Tusk"},
        {"Donald Tusk sagte, dass die Waffen wirken.", "wirken", "Donald Tusk"},
        {"Laut Donald Tusk wirken die Waffen.", "wirken", "Donald Tusk"},
        {"Die Waffen würden wirken, hieß es in Warschau.", "wirken", "Polen"},
        {"Tusk sagte das. Die Waffen seien zu billig und müssten wirken.", "wirken", "Donald Tusk"},
        {"„Es ist spät. Die Waffen wirken“, sagte Donald Tusk.", "sein", "Donald Tusk"},
        {"„Die Waffen wirken.“ Das schrieb Donald Tusk am Montag.", "wirken", "Donald Tusk"},
        {"Donald Tusk erklärte: „Es ist spät. Die Waffen wirken. Mehr nicht.“", "wirken", "Donald Tusk"},
        {"Die Waffen wirken, wie Donald Tusk mitteilte.", "wirken", "Donald Tusk"},
        {"Donald Tusk gab zu bedenken, dass die Waffen wirken.", "wirken", "Donald Tusk"},
        {"Donald Tusk warnte: Die Waffen wirken.", "wirken", "Donald Tusk"},
        {"Donald Tusk: Die Waffen wirken", "wirken", "Donald Tusk"},
        {"Donald Tusk zeigte sich überzeugt, dass die Waffen wirken.", "wirken", "Donald Tusk"},
        {"Nach polnischen Angaben wirken die Waffen.", "wirken", "Polen"},
        {"Aus Sicht Warschaus wirken die Waffen.", "wirken", "Polen"},
        {"Wie Donald Tusk sagte, wirken die Waffen.", "wirken", "Donald Tusk"},
        /* the sentence before is about somebody, and the mood reports */
        {"Donald Tusk reagierte verhalten. Es sei spät.", "sein", "Donald Tusk"},
        {"Donald Tusk sprach in Rom. Die Waffen würden wirken. Es sei spät.", "wirken", "Donald Tusk"},
        {"Donald Tusk blieb hart. „Die Waffen wirken.“", "wirken", "Donald Tusk"},
        {"Lettland lobte Donald Tusk. Dieser sagte, es sei spät.", "sein", "Donald Tusk"},
        {"Kritik kam auch von Donald Tusk. Es sei spät.", "sein", "Donald Tusk"},
        {"„Die Waffen wirken.“ Mit diesen Worten wandte sich Donald Tusk an die Menge.", "wirken", "Donald Tusk"},
        {"Der Minister sprach. Die Lage sei ernst. Das sagte Donald Tusk am Montag.", "sein", "Donald Tusk"},
        /* a government without its state */
        {"Peru schwieg zuerst. Die Regierung sagte dann, es sei spät.", "sein", "Peru"},
        {"Tusk sagte das. Die Waffen seien teuer, hieß es weiter, sie würden aber wirken.", "wirken", "Donald Tusk"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Analysis *a = analyse(s, ROWS[i].text);
        const Clause *k = clause_with(a, ROWS[i].lemma);
        cr_assert_not_null(k, "%s", ROWS[i].text);
        cr_assert_geq(k->speaker, 0, "%s", ROWS[i].text);
        cr_expect(str_equal(a->mentions.items[k->speaker].name, str_of(ROWS[i].speaker)), "%s: %.*s", ROWS[i].text,
                  STR_ARG(a->mentions.items[k->speaker].name));
    }
    close_lexicon(s);
}

Test(analysis, leaves_words_to_strangers)
{
    static const struct {
        const char *text, *lemma;
    } ROWS[] = {
        {"Tusk sprach. Die Waffen seien zu billig und würden wirken, sagte ein Händler.", "wirken"},
        {"Tusk sprach. Wenn Tusk sage, es sei spät, wirken die Waffen.", "wirken"},
        {"Tusk müsse sagen, was die Waffen kosten, schrieb die Zeitung.", "kosten"},
        {"Die Waffen würden wirken, sagte die Verkäuferin am Rande der Messe in Kiew.", "wirken"},
        {"Peru traf Chile. Die Regierung sagte, es sei spät.", "sein"},
        {"Donald Tusk kam in Rom an. Neue Waffen würden wirken. Der Markt ist groß.", "wirken"},
        {"Donald Tusk kam in Rom an, betonte die Lage und sagte nichts.", "ankommen"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Clause *k = clause_with(analyse(s, ROWS[i].text), ROWS[i].lemma);
        cr_assert_not_null(k, "%s", ROWS[i].text);
        cr_expect_eq(k->speaker, -1, "%s", ROWS[i].text);
    }
    close_lexicon(s);
}

/* ---- what several share ---- */

Test(analysis, shares_a_finite_verb)
{
    Setting *s = open_lexicon();
    Analysis *a = analyse(s, "Norwegen hat der Ukraine Hilfe zugesagt und Russland scharf kritisiert.");
    const Clause *first = clause_with(a, "zusagen"), *second = clause_with(a, "kritisieren");
    cr_assert(first && second);
    cr_expect(second->perfect);
    cr_expect_eq(analysis_subject(a, (uint32_t)(second - a->clauses.items)),
                 analysis_subject(a, (uint32_t)(first - a->clauses.items)));
    close_lexicon(s);
}

Test(analysis, resolves_officials_of_several_countries)
{
    static const struct {
        const char *text, *first, *second;
    } ROWS[] = {
        {"Die Außenminister der Ukraine und Russlands trafen sich.", "Andrij Sybiha", "Sergej Lawrow"},
        {"Er sprach mit den Regierungschefs von Spanien und Italien.", "Pedro Sánchez", "Giorgia Meloni"},
    };
    Setting *s = open_lexicon();
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Analysis *a = analyse(s, ROWS[i].text);
        cr_assert_eq(a->mentions.count, 2, "%s: %zu", ROWS[i].text, a->mentions.count);
        cr_expect(str_equal(a->mentions.items[0].name, str_of(ROWS[i].first)));
        cr_expect(str_equal(a->mentions.items[1].name, str_of(ROWS[i].second)));
        cr_expect(a->mentions.items[1].coordinated);
    }
    close_lexicon(s);
}

Test(analysis, takes_we_for_the_speaker)
{
    Setting *s = open_lexicon();
    Analysis *a = analyse(s, "„Wir werden Munition liefern“, sagte Donald Tusk.");
    const Clause *k = clause_with(a, "liefern");
    cr_assert(k && k->speaker >= 0);
    cr_expect_eq(analysis_subject(a, (uint32_t)(k - a->clauses.items)), k->speaker);
    close_lexicon(s);
}

Test(analysis, knows_matches_from_meetings)
{
    Setting *s = open_lexicon();
    cr_expect(analyse(s, "Im Halbfinale trifft Chile auf Peru.")->apart[0]);
    cr_expect(!analyse(s, "In Lima trifft Chiles Präsident auf Kollegen.")->apart[0]);
    close_lexicon(s);
}
