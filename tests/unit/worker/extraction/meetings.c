/* Meetings and who takes part. */
#define _XOPEN_SOURCE 700

#include "tests/unit/worker/extraction/meeting_rows.h"

Test(meetings, names_the_meetings_of_an_organisation_by_its_members)
{
    static const Row ROWS[] = {
        {"Die EU-Finanzminister kommen am Freitag in Riga zusammen.",
         "planned multilateral EU-Finanzminister Riga LVA 2025-09-12: EU-Finanzminister attendee"},
        {"Bei einem Treffen der EU-Finanzminister in Riga ging es am Montag um Kredite.",
         "held multilateral EU-Finanzminister Riga LVA 2025-09-08"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_states_from_adjectives)
{
    static const Row ROWS[] = {
        {"In Genf haben Gespräche zwischen serbischen und kosovarischen Unterhändlern begonnen.",
         "held bilateral - Genf CHE 2025-09: Kosovo attendee, Serbien attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_the_title_of_an_event_but_not_its_form_for_a_name)
{
    static const Row ROWS[] = {
        {"Auf einer Seerechtskonferenz in Riga warben am Montag Lettland und Estland für ein Verbot.",
         "held multilateral Seerechtskonferenz Riga LVA 2025-09-08: Estland attendee, Lettland host"},
        {"In einer Videokonferenz berieten am Montag Lettland und Estland.",
         "held bilateral - - - 2025-09-08: Estland attendee, Lettland attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_visits_and_joint_appearances_for_meetings_of_two)
{
    static const Row ROWS[] = {
        {"Mark Carney sagte am Montag beim Besuch des Kanzlers in Ottawa Hilfe zu.",
         "held bilateral - Ottawa CAN 2025-09-08: Friedrich Merz attendee, Mark Carney host"},
        {"Bei einer gemeinsamen Pressekonferenz mit Edi Rama lobte Mark Carney am Montag in Tirana den Handel.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Mark Carney attendee"},
        {"Mark Carney sagte am Montag beim Besuch einer Werft in Tirana Hilfe zu.", ""},
        {"Mark Carney besuchte am Montag Edi Rama in Tirana.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, reads_place_and_time_from_the_clause_behind)
{
    static const Row ROWS[] = {
        {"Auf dem Handelsgipfel, der am Donnerstag in Oslo beginnt, werden 40 Länder beraten.",
         "planned multilateral Handelsgipfel Oslo NOR 2025-09-11"},
        {"Pedro Sánchez reist am Donnerstag nach Tirana, wo er Edi Rama treffen will.",
         "planned bilateral - Tirana ALB 2025-09-11: Edi Rama host, Pedro Sánchez attendee"},
        {"Das Treffen von Pedro Sánchez und Edi Rama fand am Montag in der albanischen Hauptstadt statt.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_place_where_one_of_the_sides_was_visited)
{
    static const Row ROWS[] = {
        {"Jonas Gahr Støre reiste am Montag nach Kiew. Das Land brauche Hilfe, sagte er nach einem Treffen mit "
         "Wolodymyr "
         "Selenskyj.",
         "held bilateral - Kiew UKR 2025-09-08: Jonas Gahr Støre attendee, Wolodymyr Selenskyj host"},
        {"Jonas Gahr Støre reiste am Montag nach Rom. Er telefonierte mit Wolodymyr Selenskyj.",
         "held bilateral - - - 2025-09-08: Jonas Gahr Støre attendee, Wolodymyr Selenskyj attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, reads_the_future_of_verbs_whose_participle_is_an_infinitive)
{
    static const Row ROWS[] = {
        {"Am Freitag werde Jonas Gahr Støre den finnischen Präsidenten Alexander Stubb in Oslo empfangen.",
         "planned bilateral - Oslo NOR 2025-09-12: Alexander Stubb attendee, Jonas Gahr Støre host"},
        {"Am Freitag würden sich Jonas Gahr Støre und Alexander Stubb in Oslo treffen.",
         "planned bilateral - Oslo NOR 2025-09-12: Alexander Stubb attendee, Jonas Gahr Støre host"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_no_part_of_a_compound_for_the_channel)
{
    static const Row ROWS[] = {
        {"Jonas Gahr Støre und Alexander Stubb trafen sich laut Online-Medien am Montag in Oslo.",
         "held bilateral - Oslo NOR 2025-09-08: Alexander Stubb attendee, Jonas Gahr Støre host"},
    };
    CHECK(ROWS);
}

Test(meetings, places_what_happens_at_the_margin)
{
    static const Row ROWS[] = {
        {"Der Handelsgipfel in Oslo endete am Montag mit 40 Ländern. Am Rande sprach Edi Rama mit Pedro Sánchez.",
         "held multilateral Handelsgipfel Oslo NOR 2025-09-08: Edi Rama attendee | held bilateral - Oslo NOR "
         "2025-09-08: Edi Rama "
         "attendee, "
         "Pedro Sánchez attendee"},
        {"Edi Rama klagte am Montag im Ö1-Gespräch über Zölle.", ""},
        {"In Oslo gab es am Montag Krisen-Gespräche zwischen Edi Rama und Jonas Gahr Støre.",
         "held bilateral - Oslo NOR 2025-09-08: Edi Rama attendee, Jonas Gahr Støre host"},
        {"Nach einem Vier-Augen-Gespräch mit Edi Rama in Oslo legte Jonas Gahr Støre am Montag Blumen nieder.",
         "held bilateral - Oslo NOR 2025-09-08: Edi Rama attendee, Jonas Gahr Støre host"},
        {"Am Montag fand in Albaniens Hauptstadt ein Treffen von Edi Rama und Pedro Sánchez statt.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, are_over_where_something_could_not_be_agreed_there)
{
    static const Row ROWS[] = {
        {"Lettland und Estland haben sich bei einem Treffen in Riga nicht einigen können.",
         "held bilateral - Riga LVA 2025-09: Estland attendee, Lettland host"},
        {"Serbien solle direkte Gespräche mit dem Kosovo führen, forderte Edi Rama.",
         "proposed bilateral - - - -: Kosovo invited, Serbien attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, tells_where_they_met_from_where_it_was_said)
{
    static const Row ROWS[] = {
        {"Nach Angaben des Außenministeriums in Oslo traf Alexander Stubb am Montag in Riga Edi Rama.",
         "held bilateral - Riga LVA 2025-09-08: Alexander Stubb attendee, Edi Rama attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, gives_what_was_before_neither_place_nor_time_of_the_news)
{
    static const Row ROWS[] = {
        {"Edi Rama stellte am Montag in Tirana Pläne vor. Edi Rama und Pedro Sánchez hatten zuletzt im Mai "
         "miteinander gesprochen.",
         "held bilateral - - - 2025-05: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Edi Rama traf am Montag in Riga Pedro Sánchez. Dort hatte es zuvor Gespräche zwischen Peru und Norwegen "
         "gegeben.",
         "held bilateral - Riga LVA 2025-09-08: Edi Rama attendee, Pedro Sánchez attendee | held bilateral - Riga LVA "
         "-: Norwegen attendee, Peru attendee"},
        {"Edi Rama stellte am Montag in Tirana Pläne vor. Vor dem Auftritt war Edi Rama mit Pedro Sánchez "
         "zusammengekommen.",
         "held bilateral - Tirana ALB -: Edi Rama host, Pedro Sánchez attendee"},
        {"Edi Rama und Pedro Sánchez hatten in Tirana verhandelt.",
         "held bilateral - Tirana ALB -: Edi Rama host, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_no_place_from_what_was_talked_about)
{
    static const Row ROWS[] = {
        {"Edi Rama will am Freitag mit Mark Carney über die Lage im Hafen von Odessa sprechen.",
         "planned bilateral - - - 2025-09-12: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama sprach am Montag mit Mark Carney über die Lage in der Stadt Odessa.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama sprach am Montag mit Mark Carney über die Zustände im Kraftwerk Saporischschja.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama sprach am Montag mit Mark Carney über Zölle in Riga.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, of_the_heads_of_many_states_are_multilateral)
{
    static const Row ROWS[] = {
        {"Auch Edi Rama ist am Freitag beim Treffen der nordischen Regierungschefs in Riga dabei.",
         "planned multilateral - Riga LVA 2025-09-12: Edi Rama attendee, nordische Regierungschefs attendee"},
        {"Bei einem Treffen europäischer Staats- und Regierungschefs in Riga warb Edi Rama am Montag bei Mark Carney "
         "für Zölle.",
         "held multilateral - Riga LVA 2025-09-08: Edi Rama attendee, europäische Staats- und Regierungschefs "
         "attendee"},
        {"Bei einem Treffen der nordischen Regierungschefs mit Edi Rama ging es am Montag in Riga um Zölle.",
         "held multilateral - Riga LVA 2025-09-08: Edi Rama attendee, nordische Regierungschefs attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, knows_the_two_of_whom_was_told)
{
    static const Row ROWS[] = {
        {"Edi Rama und Pedro Sánchez einigten sich auf Zölle. Das gelang am Montag in einem Telefonat der "
         "beiden.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Nach dem Treffen von Edi Rama mit Pedro Sánchez am Montag in Tirana sprach Mark Carney mit Donald Tusk.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Pedro Sánchez attendee | held bilateral - Tirana ALB "
         "2025-09-08: Donald Tusk attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, counts_on_whom_the_text_named)
{
    static const Row ROWS[] = {
        {"Edi Rama, Alexander Stubb und Pedro Sánchez kamen am Montag in Kiew an. Dort trafen die drei zusammen mit "
         "dem "
         "polnischen Regierungschef Donald Tusk den ukrainischen Präsidenten Wolodymyr Selenskyj.",
         "held multilateral - Kiew UKR 2025-09-08: Alexander Stubb attendee, Donald Tusk attendee, Edi Rama attendee, "
         "Pedro Sánchez attendee, Wolodymyr Selenskyj host"},
        {"In Riga verhandelten am Montag Serbien und das Kosovo unter norwegischer Vermittlung.",
         "held trilateral - Riga LVA 2025-09-08: Norwegen host, Kosovo attendee, Serbien attendee"},
        {"Er werde am Freitag nach Norwegen reisen und im Grenzort Kirkenes seinen Amtskollegen Jonas Gahr Støre "
         "treffen, "
         "kündigte der finnische Präsident Alexander Stubb an.",
         "planned bilateral - Kirkenes NOR 2025-09-12: Alexander Stubb attendee, Jonas Gahr Støre host"},
        {"Bei einem Treffen der Außenminister in Albaniens Hauptstadt Tirana sprach am Montag Radosław Sikorski.",
         "held multilateral - Tirana ALB 2025-09-08: Radosław Sikorski attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, tells_titles_from_plain_nouns)
{
    static const Row ROWS[] = {
        {"Das Tirana-Treffen von Edi Rama und Pedro Sánchez endete am Montag.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Pedro Sánchez attendee"},
        {"Mark Carney will ein Treffen zwischen Edi Rama und Pedro Sánchez organisieren.",
         "proposed bilateral - - - -: Edi Rama invited, Pedro Sánchez invited"},
    };
    CHECK(ROWS);
}

Test(meetings, keeps_hosts_who_invite_others)
{
    static const Row ROWS[] = {
        {"Spanien und Polen hatten zu dem Treffen in der lettischen Hauptstadt eingeladen.",
         "held multilateral - Riga LVA -: Polen host, Spanien host"},
        {"Spanien und Polen hatten zu dem Rennen in der lettischen Hauptstadt eingeladen.", ""},
        {"Edi Rama sagte auf der Konferenz 7,5 Milliarden Euro für den Libanon zu.", ""}, /* no name of it */
    };
    CHECK(ROWS);
}

Test(meetings, joins_a_heading_with_what_it_heads)
{
    static const Row ROWS[] = {
        {"Ringen um einen Gipfel\n\nAm Freitag trifft sich Edi Rama mit Pedro Sánchez in Oslo.",
         "planned bilateral - Oslo NOR 2025-09-12: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Der EU-Gipfel in Brüssel soll am Freitag beginnen. Vor Beginn des Gipfels sagte Edi Rama nichts.",
         "planned multilateral EU-Gipfel Brüssel BEL 2025-09-12: Edi Rama attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, are_not_dated_by_their_end)
{
    static const Row ROWS[] = {
        {"Der Handelsgipfel in Oslo mit Edi Rama endet am Freitag.",
         "held multilateral Handelsgipfel Oslo NOR 2025-09: Edi Rama attendee"},
        {"In Oslo traf Edi Rama Mark Carney. Der Besuch dauert noch bis Freitag.",
         "held bilateral - Oslo NOR 2025-09: Edi Rama attendee, Mark Carney attendee"},
        {"Beim Treffen von Edi Rama und Mark Carney am Montag in Riga ging es um mögliche Verhandlungen über Fisch.",
         "held bilateral - Riga LVA 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, do_not_take_place_where_somebody_went_next)
{
    static const Row ROWS[] = {
        {"Edi Rama fuhr nach dem Gipfel nach Riga.", ""},
        {"Die Oslo-Konferenz mit Edi Rama begann am Montag.",
         "held multilateral Oslo-Konferenz Oslo NOR 2025-09-08: Edi Rama attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, of_a_led_group_are_not_those_of_its_leaders)
{
    static const Row ROWS[] = {
        {"Bei den Gesprächen der von Peru und Norwegen geführten Gruppe am Montag in Riga ging es um Fischfang.",
         "held multilateral - Riga LVA 2025-09-08"},
    };
    CHECK(ROWS);
}

Test(meetings, one_by_one_are_several)
{
    static const Row ROWS[] = {
        {"Edi Rama traf am Montag in Riga Mark Carney und Pedro Sánchez zu getrennten Gesprächen.",
         "held bilateral - Riga LVA 2025-09-08: Edi Rama attendee, Mark Carney attendee | "
         "held bilateral - Riga LVA 2025-09-08: Edi Rama attendee, Pedro Sánchez attendee"},
        {"Edi Rama führte am Montag Telefonate mit Mark Carney und Pedro Sánchez.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee | "
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, last_from_one_day_to_the_next)
{
    static const Row ROWS[] = {
        {"Am Donnerstag und Freitag beraten Peru und Norwegen in Riga über Fischfang.",
         "planned bilateral - Riga LVA 2025-09-11/2025-09-12: Norwegen attendee, Peru attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, of_nobody_in_particular)
{
    static const Row ROWS[] = {
        {"Edi Rama lobte Peru. Im Mai hatte man sich in Riga getroffen.", "held multilateral - Riga LVA 2025-05"},
        {"Am Montag endeten in Riga die Gespräche zwischen den beiden Delegationen, sagte Edi Rama.",
         "held bilateral - Riga LVA 2025-09-08"},
        {"In Riga beschloss die Nato bei ihrem Gipfel am Montag neue Hilfen.",
         "held multilateral Nato-Gipfel Riga LVA 2025-09-08"},
        {"Edi Rama wirbt für ein Treffen der Europäer mit Norwegen.",
         "proposed multilateral - - - -: Europäer invited, Norwegen invited"},
    };
    CHECK(ROWS);
}

Test(meetings, have_the_sides_of_their_own_noun)
{
    static const Row ROWS[] = {
        {"In dem Telefonat mit Mark Carney sprach Edi Rama am Montag über den Streit zwischen Peru und Norwegen.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
        {"Das Treffen von Peru und Norwegen am Montag in Riga wurde mit Unterstützung von Edi Rama abgehalten.",
         "held bilateral - Riga LVA 2025-09-08: Norwegen attendee, Peru attendee"},
        {"Danach finden in Riga Verhandlungen zwischen Peru und Norwegen statt.",
         "planned bilateral - Riga LVA 2025-09: Norwegen attendee, Peru attendee"},
        {"Die Gespräche zwischen Peru und Norwegen, die seit 1994 stattfinden, gehen am Freitag in Riga weiter.",
         "planned bilateral - Riga LVA 2025-09-12: Norwegen attendee, Peru attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, are_not_where_the_war_is)
{
    static const Row ROWS[] = {
        {"Am Montag kamen in Riga Peru und Norwegen zusammen, um über ein Ende des Krieges in Syrien zu sprechen.",
         "held bilateral - Riga LVA 2025-09-08: Norwegen attendee, Peru attendee"},
        {"Edi Rama hat Peru für Freitag nach Riga eingeladen.",
         "planned bilateral - Riga LVA 2025-09-12: Edi Rama host, Peru invited"},
    };
    CHECK(ROWS);
}

Test(meetings, of_a_journey_have_its_traveller)
{
    static const Row ROWS[] = {
        {"Edi Rama beginnt am Montag eine Reise. Danach ist in Riga ein Gespräch mit Mark Carney geplant.",
         "planned bilateral - Riga LVA 2025-09-15: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama reist im Anschluss weiter nach Norwegen und führt dort Gespräche mit Mark Carney.",
         "planned bilateral - - NOR 2025-09: Edi Rama attendee, Mark Carney attendee"},
        {"Tirana - Edi Rama will Mark Carney treffen.",
         "planned bilateral - - - 2025-09: Edi Rama attendee, Mark Carney attendee"},
        {"Edi Rama spricht am Montag mit Mark Carney. Später ist in Riga ein Gespräch mit Pedro Sánchez geplant.",
         "planned bilateral - - - 2025-09-15: Edi Rama attendee, Mark Carney attendee | "
         "planned bilateral - Riga LVA 2025-09: Edi Rama attendee, Pedro Sánchez attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, takes_delegates_and_expected_guests)
{
    static const Row ROWS[] = {
        {"Peru und die USA verhandelten am Montag in Wien. Zur US-Delegation gehörten Marco Rubio und Steve Witkoff.",
         "held bilateral - Wien AUT 2025-09-08: Peru attendee, Marco Rubio attendee, Steve Witkoff attendee"},
        {"In Wien treffen sich am Freitag 20 Regierungschefs. Erwartet werden auch Edi Rama und Mark Carney.",
         "planned multilateral - Wien AUT 2025-09-12: Edi Rama attendee, Mark Carney attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, do_not_count_their_holder_as_a_guest)
{
    static const Row ROWS[] = {
        {"Auf ihrem Gipfel in Riga beschloss die Nato am Montag mehr Übungen.",
         "held multilateral Nato-Gipfel Riga LVA 2025-09-08"},
    };
    CHECK(ROWS);
}

Test(meetings, find_who_was_visited)
{
    static const Row ROWS[] = {
        {"Bei seinem Besuch in Tirana sicherte Mark Carney dem Präsidenten Edi Rama am Montag Hilfe zu.",
         "held bilateral - Tirana ALB 2025-09-08: Edi Rama host, Mark Carney attendee"},
        {"Nach einer Feier und einem Vier-Augen-Gespräch mit Edi Rama reiste Mark Carney am Montag ab.",
         "held bilateral - - - 2025-09-08: Edi Rama attendee, Mark Carney attendee"},
        {"Bei seinem Besuch in Tirana kritisierte Mark Carney am Montag Wladimir Putin.", ""},
    };
    CHECK(ROWS);
}

Test(meetings, tell_a_list_of_guests_as_one)
{
    static const Row ROWS[] = {
        {"In Riga trafen sich am Montag Vertreter der Europäischen Union (EU), Perus und Chiles.",
         "held trilateral - Riga LVA 2025-09-08: Chile attendee, EU attendee, Peru attendee"},
        {"Der Gipfel in Riga begann am Montag. Auf dem Gipfel werden Edi Rama, Mark Carney und Pedro Sánchez erwartet.",
         "held trilateral - Riga LVA 2025-09-08: Edi Rama attendee, Mark Carney attendee, Pedro Sánchez attendee"},
        {"Während des Treffens der Außenminister in Brüssel mahnte Kaja Kallas am Montag zur Eile.",
         "held multilateral - Brüssel BEL 2025-09-08: Kaja Kallas attendee"},
        {"Die Erklärung wurde am Montag in Oslo von Edi Rama und Jonas Gahr Støre unterzeichnet.",
         "held bilateral - Oslo NOR 2025-09-08: Edi Rama attendee, Jonas Gahr Støre host"},
    };
    CHECK(ROWS);
}

Test(meetings, tell_what_was_agreed_offered_or_came_to_nothing)
{
    static const Row ROWS[] = {
        {"Mark Carney vereinbarte mit Edi Rama, sich im Oktober in Ottawa zu treffen.",
         "planned bilateral - Ottawa CAN 2025-10: Edi Rama attendee, Mark Carney host"},
        {"Mark Carney bietet Edi Rama direkte Gespräche in Oslo an.",
         "proposed bilateral - Oslo NOR -: Edi Rama invited, Mark Carney attendee"},
        {"Ein Treffen von Mark Carney und Edi Rama in Oslo kam nicht zustande.",
         "cancelled bilateral - Oslo NOR -: Edi Rama attendee, Mark Carney attendee"},
        {"Zwischen Peru und Chile hat am Montag in Oslo die zweite Runde der Gespräche begonnen.",
         "held bilateral - Oslo NOR 2025-09-08: Chile attendee, Peru attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, last_since_a_day)
{
    static const Row ROWS[] = {
        {"Seit Montag verhandeln Peru und Chile in Oslo.",
         "held bilateral - Oslo NOR 2025-09-08/2025-09-10: Chile attendee, Peru attendee"},
        {"In Oslo finden seit Juli Gespräche zwischen Peru und Chile statt.",
         "held bilateral - Oslo NOR 2025-07/2025-09: Chile attendee, Peru attendee"},
    };
    CHECK(ROWS);
}

Test(meetings, told_at_the_top_are_told_again_with_their_place)
{
    static const Row ROWS[] = {
        {"Nach ihrem Gipfel droht die Nato mit Strafen.\n\nEdi Rama sprach am Montag nach einem Gipfel der "
         "Staatschefs in Riga von Einigkeit.",
         "held multilateral Nato-Gipfel Riga LVA 2025-09-08: Edi Rama attendee"},
    };
    CHECK(ROWS);
}
