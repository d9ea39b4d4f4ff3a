#include "worker/text/analysis.h"

#include "worker/text/speech.h"
#include "worker/text/state.h"

enum { CENTRES_BACK = 3 };

static bool is_possessive_actor(const Analysis *a, const Chunk *k)
{
    const Token *head = &a->tokens.items[k->head];
    return token_is(head, "land") || token_is(head, "regierung") || token_is(head, "staat") || token_is(head, "armee");
}

/* Who speaks of himself in indirect speech: a person of this gender; -1: nobody known. */
static int32_t said_by(const Analysis *a, uint32_t clause, bool female)
{
    const Clause *k = &a->clauses.items[clause];
    const Mention *m = k->speaker >= 0 && k->konjunktiv_1 && !k->quoted ? &a->mentions.items[k->speaker] : NULL;
    return m && m->type == ACTOR_TYPE_PERSON && m->female == female ? k->speaker : -1;
}

/* "Putin sei nicht bereit; er wolle …": whom the clause before tells of in the same words; -1: nobody. */
static int32_t told_of_beside(const Analysis *a, uint32_t clause, bool female)
{
    const Clause *k = &a->clauses.items[clause], *before = k - 1;
    if (clause == 0 || k->kind != CLAUSE_MAIN || before->kind != CLAUSE_MAIN || before->sentence != k->sentence ||
        k->speaker < 0 || before->speaker != k->speaker || before->subject < 0)
        return -1;
    int32_t m = a->clauses.chunks.items[before->subject].mention;
    bool fits = m >= 0 && a->mentions.items[m].type == ACTOR_TYPE_PERSON && a->mentions.items[m].female == female;
    return fits ? m : -1;
}

/* "sein Land", "ihre Regierung": the owner. */
static int32_t owner_of(const Analysis *a, const Chunk *k, uint32_t sentence)
{
    for (uint32_t i = k->first; i < k->head; i++) {
        const Token *t = &a->tokens.items[i];
        if (!token_has(t, WORD_POSSESSIVE) || !is_possessive_actor(a, k))
            continue;
        if (t->folded.ptr[0] == 'u' || t->folded.ptr[0] == 'm')
            return a->clauses.items[k->clause].speaker; /* "unser Land", "meine Regierung" */
        bool female = t->folded.len > 1 && t->folded.ptr[0] == 'i';
        int32_t speaker = said_by(a, k->clause, female); /* "sein Land werde zahlen, sagte er" */
        return speaker >= 0 ? speaker : mention_antecedent(&a->mentions, &a->sentences, sentence, k->first, female);
    }
    return -1;
}

/* "Lawrow, den er getroffen hat": not himself. */
static bool is_antecedent(const Analysis *a, const Mention *m, uint32_t before)
{
    uint32_t clause = a->clauses.owner[before];
    const Clause *k = clause == NO_TOKEN ? NULL : &a->clauses.items[clause];
    return k && k->kind == CLAUSE_RELATIVE && m->last < before && m->last + 2 >= k->first;
}

/* "er", "sie": a person named earlier in the sentence, else whom the sentence before was about, else the last one named. */
static int32_t resolve_pronoun(const Analysis *a, uint32_t sentence, uint32_t before, bool female)
{
    bool quoted = (a->tokens.items[before].flags & TOKEN_QUOTED) != 0;
    for (uint32_t k = a->mentions.of_sentence[sentence]; k < a->mentions.of_sentence[sentence + 1]; k++) {
        const Mention *m = &a->mentions.items[k];
        bool within = !quoted && (a->tokens.items[m->first].flags & TOKEN_QUOTED); /* "„Putin lügt“, sagte er" */
        if (m->last <= before && m->type == ACTOR_TYPE_PERSON && m->female == female && !within &&
            a->clauses.owner[m->first] != a->clauses.owner[before] && !is_antecedent(a, m, before))
            return (int32_t)k;
    }
    int32_t centre =
        sentence > 0 && a->sentences.items[sentence - 1].paragraph == a->sentences.items[sentence].paragraph
            ? a->centres[sentence - 1]
            : -1;
    if (centre >= 0 && a->mentions.items[centre].female == female)
        return centre;
    int32_t named =
        mention_antecedent(&a->mentions, &a->sentences, sentence, a->sentences.items[sentence].first, female);
    for (uint32_t n = sentence; named < 0 && n-- > 0 && n + CENTRES_BACK >= sentence;)
        if (a->centres[n] >= 0 && a->mentions.items[a->centres[n]].female == female)
            named = a->centres[n]; /* in the paragraph before */
    return named;
}

/* "Dieser", "diese", "letzterer": whom the sentence before named last. -1: the chunk is no such word, or nobody was. */
static int32_t resolve_demonstrative(const Analysis *a, const Chunk *c, uint32_t sentence)
{
    static const char *const WORDS[] = {"dieser", "diese", "letzterer", "letztere"};
    bool plain = !c->preposition && c->last == c->first + 1 && c->mention < 0, found = false, female = false;
    for (size_t i = 0; plain && i < sizeof WORDS / sizeof *WORDS; i++)
        if (token_is(&a->tokens.items[c->first], WORDS[i])) {
            found = true;
            female = i % 2;
        }
    if (!found || sentence == 0)
        return -1;
    for (uint32_t i = a->mentions.of_sentence[sentence]; i-- > a->mentions.of_sentence[sentence - 1];) {
        const Mention *m = &a->mentions.items[i];
        bool fits = m->type == ACTOR_TYPE_PERSON ? m->female == female : m->kind != MENTION_ADJECTIVE;
        if (m->type != ACTOR_TYPE_NONE && !m->place_only && m->type != ACTOR_TYPE_GROUP && fits)
            return (int32_t)i;
    }
    return -1;
}

/* "sie" with a verb in the plural, "beide": the first of those that were the subject before. */
static int32_t resolve_plural(const Analysis *a, uint32_t sentence, uint32_t before)
{
    bool follows = sentence > 0 && a->sentences.items[sentence - 1].paragraph == a->sentences.items[sentence].paragraph;
    for (uint32_t n = sentence + 1; n-- > (follows ? sentence - 1 : sentence);)
        for (uint32_t i = a->clauses.of_sentence[n + 1]; i-- > a->clauses.of_sentence[n];) {
            const Clause *k = &a->clauses.items[i];
            const Chunk *c = k->subject >= 0 ? &a->clauses.chunks.items[k->subject] : NULL;
            if (!c || c->mention < 0 || c->first >= before || a->mentions.items[c->mention].place_only)
                continue;
            const Mention *m = &a->mentions.items[c->mention];
            bool chain = (size_t)c->mention + 1 < a->mentions.count && m[1].coordinated && m[1].sentence == n;
            if (m->type == ACTOR_TYPE_GROUP || (m->type != ACTOR_TYPE_NONE && chain))
                return c->mention;
        }
    return -1;
}

/* "die drei" */
static bool counts_named(const Analysis *a, const Chunk *c)
{
    double number;
    return !c->preposition && c->head == c->first + 1 && c->last == c->head + 1 &&
           token_is(&a->tokens.items[c->first], "die") && a->tokens.items[c->head].kind == TOKEN_WORD &&
           quantity_word(a->lexicon, &a->tokens.items[c->head], &number);
}

bool analysis_means_all(const Analysis *a, int32_t chunk)
{
    const Chunk *c = chunk >= 0 ? &a->clauses.chunks.items[chunk] : NULL;
    if (!c)
        return false;
    const Token *head = &a->tokens.items[c->head];
    bool these = c->pronoun == NO_TOKEN && c->mention < 0 && token_is(head, "diese");
    if (c->pronoun == NO_TOKEN && !these)
        return c->mention < 0 && (token_is(head, "beide") || token_is(head, "beiden") || counts_named(a, c));
    const Clause *k = &a->clauses.items[c->clause];
    unsigned numbers = 0;
    if ((!these && !token_is(&a->tokens.items[c->pronoun], "sie")) || k->finite == NO_TOKEN)
        return false;
    for (const VerbForm *f = a->tokens.items[k->finite].forms; f; f = f->next)
        if (f->part == VERB_FINITE)
            numbers |= f->numbers;
    return numbers == VERB_PLURAL;
}

int32_t analysis_antecedent(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    int32_t actor = -1;
    for (uint32_t m = a->mentions.of_sentence[k->sentence]; m < a->mentions.of_sentence[k->sentence + 1]; m++) {
        const Mention *mention = &a->mentions.items[m];
        if (mention->last > k->first)
            break;
        bool near = mention->last + 3 >= k->first;
        if (near && !mention->place_only)
            return (int32_t)m;
        if (near && actor >= 0)
            return actor; /* "so Selenskyj in Vilnius, der …" */
        if (near)
            return (int32_t)m;
        if (!mention->place_only && mention->type != ACTOR_TYPE_NONE && mention->kind == MENTION_PERSON)
            actor = (int32_t)m;
    }
    return -1;
}

int32_t analysis_subject(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    if (k->subject >= 0)
        return analysis_chunk_mention(a, k->subject);
    if (clause_opened(&a->clauses, clause) != clause)
        return analysis_subject(a, clause_opened(&a->clauses, clause));
    if (k->kind == CLAUSE_INFINITIVE && k->parent >= 0 && (uint32_t)k->parent < clause)
        return analysis_subject(a, (uint32_t)k->parent);
    if (k->kind == CLAUSE_MAIN && k->parent >= 0 && (uint32_t)k->parent < clause && !k->passive)
        return analysis_subject(a, (uint32_t)k->parent);
    if (k->kind == CLAUSE_MAIN && k->finite == k->first && !k->passive && !k->quoted)
        for (uint32_t i = clause; i-- > a->clauses.of_sentence[k->sentence];) {
            const Clause *before = &a->clauses.items[i];
            if (before->kind == CLAUSE_MAIN && before->subject >= 0 && before->last + 1 == k->first)
                return analysis_chunk_mention(a, before->subject); /* "X kam, sah und siegte" */
        }
    return k->kind == CLAUSE_RELATIVE && k->opener != NO_TOKEN ? analysis_antecedent(a, clause) : -1;
}

static void find_centre(Analysis *a, uint32_t sentence)
{
    a->centres[sentence] = -1;
    for (uint32_t i = a->clauses.of_sentence[sentence]; i < a->clauses.of_sentence[sentence + 1]; i++) {
        const Clause *k = &a->clauses.items[i];
        int32_t m = k->kind == CLAUSE_MAIN ? analysis_chunk_mention(a, k->subject) : -1;
        if (m >= 0 && a->mentions.items[m].type == ACTOR_TYPE_PERSON) {
            a->centres[sentence] = m;
            return;
        }
    }
}

/* "die Regierung in Oslo", "Vertreter aus Japan": the seat or state right behind the noun. */
static int32_t seat_behind(const Analysis *a, int32_t chunk)
{
    const Chunk *k = &a->clauses.chunks.items[chunk], *next = k + 1;
    const Clause *clause = &a->clauses.items[k->clause];
    if (k->preposition || (uint32_t)chunk + 1 >= clause->chunk_first + clause->chunk_count || next->first != k->last ||
        next->mention < 0)
        return -1;
    const Mention *m = &a->mentions.items[next->mention];
    bool seat = chunk_is_behind(a->lexicon, next, STR("in")) && m->place_name.len;
    bool origin = chunk_is_behind(a->lexicon, next, STR("aus"));
    return m->kind == MENTION_COUNTRY && (seat || origin) ? next->mention : -1;
}

/* "Vertreter von mehr als 30 Staaten": the states. */
static int32_t counted_behind(const Analysis *a, int32_t chunk)
{
    const Chunk *k = &a->clauses.chunks.items[chunk], *next = k + 1;
    const Clause *clause = &a->clauses.items[k->clause];
    if (k->preposition || (uint32_t)chunk + 1 >= clause->chunk_first + clause->chunk_count || next->first != k->last ||
        next->mention < 0 || !a->mentions.items[next->mention].count)
        return -1;
    const Token *head = &a->tokens.items[k->head];
    const LexEntry *e = lexicon_entries(a->lexicon, head->word ? head->word : head->tail);
    while (e && e->type != LEX_OFFICE && e->type != LEX_GROUP)
        e = e->next; /* not "Firmen aus 42 Ländern" */
    bool of = chunk_is_behind(a->lexicon, next, STR("von")) || chunk_is_behind(a->lexicon, next, STR("aus"));
    return e && of ? next->mention : -1;
}

int32_t analysis_chunk_mention(const Analysis *a, int32_t chunk)
{
    if (chunk < 0)
        return -1;
    const Chunk *k = &a->clauses.chunks.items[chunk];
    uint32_t sentence = a->clauses.items[k->clause].sentence;
    if (analysis_means_all(a, chunk))
        return resolve_plural(a, sentence, k->first);
    int32_t shown = resolve_demonstrative(a, k, sentence);
    if (shown >= 0)
        return shown;
    if (k->pronoun != NO_TOKEN) {
        const Token *t = &a->tokens.items[k->pronoun];
        bool he = token_is(t, "er") || token_is(t, "ihn") || token_is(t, "ihm");
        bool she = token_is(t, "sie") || token_is(t, "ihr");
        bool we = token_is(t, "wir") || token_is(t, "ich") || token_is(t, "man") || token_is(t, "uns");
        if (we)
            return a->clauses.items[k->clause].speaker; /* in somebody's words */
        bool subject = a->clauses.items[k->clause].subject == chunk;
        int32_t other = (he || she) && subject ? told_of_beside(a, k->clause, she) : -1;
        if (other >= 0)
            return other;
        int32_t speaker = (he || she) && subject ? said_by(a, k->clause, she) : -1;
        if (speaker >= 0)
            return speaker;
        return he || she ? resolve_pronoun(a, sentence, k->first, she) : -1;
    }
    bool named = k->mention >= 0 && a->mentions.items[k->mention].kind != MENTION_ADJECTIVE;
    if (named && a->mentions.items[k->mention].type != ACTOR_TYPE_NONE)
        return k->mention;
    int32_t owner = owner_of(a, k, sentence);
    if (owner < 0)
        owner = state_of_land(a, chunk, sentence);
    if (owner >= 0)
        return owner;
    if (named && a->mentions.items[k->mention].kind != MENTION_GROUP)
        return k->mention;
    int32_t counted = counted_behind(a, chunk);
    if (counted >= 0)
        return counted;
    /* "die Regierung in Kiew", "das Büro des Präsidenten": the noun acts for what follows it */
    const Token *head = &a->tokens.items[k->head];
    bool office = false, government = false, envoys = false;
    for (const LexEntry *e = lexicon_entries(a->lexicon, head->word ? head->word : head->tail); e; e = e->next) {
        office = office || e->type == LEX_OFFICE;
        government = government || (e->type == LEX_GROUP && str_equal(e->item->id, STR("government")));
        envoys = envoys || (e->type == LEX_GROUP && str_equal(e->item->id, STR("envoys")));
    }
    if (envoys && k->attribute >= 0) /* "Vertreter Polens" */
        return k->attribute;
    if (!office && !government)
        return named ? k->mention : -1;
    int32_t of = k->attribute >= 0 ? k->attribute : seat_behind(a, chunk);
    return of >= 0 || !government ? of : state_of_government(a, k, sentence);
}

size_t analysis_quantity(const Analysis *a, uint32_t first)
{
    size_t low = 0, high = a->quantities.count;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (a->quantities.items[mid].first < first)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

bool analysis_has_money(const Analysis *a, uint32_t clause)
{
    const Clause *k = &a->clauses.items[clause];
    for (size_t i = analysis_quantity(a, k->first); i < a->quantities.count; i++) {
        const Quantity *q = &a->quantities.items[i];
        if (q->first >= k->last)
            break;
        if (q->money && a->clauses.owner[q->first] == clause)
            return true;
    }
    return false;
}

const When *analysis_when(const Analysis *a, uint32_t first, uint32_t last)
{
    size_t low = 0, high = a->whens.count; /* they are in the order of the text */
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (a->whens.items[mid].first < first)
            low = mid + 1;
        else
            high = mid;
    }
    return low < a->whens.count && a->whens.items[low].first < last ? &a->whens.items[low] : NULL;
}

/* Sentences of sport: those with a word of it, and all where such words are many. */
static void find_apart(Analysis *a)
{
    enum { FEW = 2, SENTENCES_EACH = 4 };
    size_t words = 0;
    a->apart = ARENA_ARRAY(a->arena, a->sentences.count + 1, bool);
    for (uint32_t n = 0; n < a->sentences.count; n++) {
        const Sentence *s = &a->sentences.items[n];
        for (uint32_t i = s->first; i < s->last; i++) {
            const Token *t = &a->tokens.items[i];
            bool apart = t->word ? token_has(t, WORD_APART) : lexicon_has_class(a->lexicon, t->tail, WORD_APART);
            if (!apart)
                continue;
            a->apart[n] = true;
            words++;
        }
    }
    for (uint32_t n = 0; words >= FEW && words * SENTENCES_EACH >= a->sentences.count && n < a->sentences.count; n++)
        a->apart[n] = true;
}

Analysis *analysis_run(Arena *arena, const Lexicon *lexicon, Str text, Date published)
{
    Analysis *a = ARENA_NEW(arena, Analysis);
    a->arena = arena;
    a->lexicon = lexicon;
    token_split(arena, lexicon, text, &a->tokens);
    segment_split(arena, lexicon, &a->tokens, &a->sentences);
    a->published = published.year ? published : a->sentences.published;
    mention_find(arena, lexicon, &a->tokens, &a->sentences, a->published, &a->mentions);
    for (size_t i = 0; i < a->sentences.count; i++) {
        const Sentence *s = &a->sentences.items[i];
        if (s->furniture)
            continue;
        size_t when = a->whens.count;
        when_find(arena, lexicon, &a->tokens, s->first, s->last, &a->whens);
        period_find(arena, lexicon, &a->tokens, s->first, s->last, &a->whens, when, &a->periods);
        quantity_find(arena, lexicon, &a->tokens, s->first, s->last, &a->quantities);
    }
    clause_find(arena, lexicon, &a->tokens, &a->sentences, &a->clauses);
    for (uint32_t i = 0; i < a->clauses.count; i++)
        chunk_find(arena, lexicon, &a->tokens, &a->mentions, &a->clauses, i);
    a->centres = ARENA_ARRAY(arena, a->sentences.count + 1, int32_t);
    for (uint32_t i = 0; i < a->sentences.count; i++)
        find_centre(a, i);
    find_apart(a);
    speech_attribute(a);
    a->cut = a->sentences.cut | a->mentions.cut | a->clauses.cut;
    return a;
}
