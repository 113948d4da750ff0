using DramaBot.Answers;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;

namespace DramaBot.Tests.Rendering.Languages;

/// <summary>What fans elsewhere read, word for word.</summary>
public sealed class OtherLanguagesTests
{
    [Fact]
    public void Renewal_InSpanish() => Expect("es", "/renewal Queen of Tears", """
        Queen of Tears, temporada 2: pendiente, nada decidido; muy poco probable.
        Según What's on Netflix, 30 de abril de 2024, hace 2 años.
        Es una noticia vieja: no hay nada más reciente en mi base de datos.
        Most K-dramas are made as limited series.
        Formato: miniserie (una sola temporada cuenta toda la historia).
        Lo que quieren los fans (KDramaVerse, 29 de abril de 2024): Many hope for more.

        Hasta ahora:
        - 23 de abril de 2024: en conversaciones según el elenco o el equipo, nada decidido (KDramaVerse)
        - 30 de abril de 2024: pendiente, nada decidido; muy poco probable (What's on Netflix)

        Fuentes:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 de abril de 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_InSpanish() => Expect("es", "/ratings Queen of Tears", """
        Queen of Tears: 24,850% en su punto más alto a nivel nacional, puesto 1 entre los dramas de cable.

        Temporada 1: tvN, 4 episodios, emitida del 20 de abril de 2024 al 28 de abril de 2024, hace 2 años
        A nivel nacional, promedio por episodio (Nielsen Korea):
        - Primero: 5,853% (20 de abril de 2024)
        - Final: 24,850% (28 de abril de 2024), el más alto
        - Promedio de los 3 episodios conocidos (de 4): 14,401%
        - Curva: ▁▃·█
        - En palabras: mínimo 5,853% (episodio 1), máximo 24,850% (episodio 4); de un episodio conocido al siguiente, subidas: 2, bajadas: 0
        Área de Seúl: final 28,381%
        Ranking: puesto 1 de las 2 temporadas de cable que conozco al 20 de noviembre de 2026; puesto 1 de 2 en su último día, 28 de abril de 2024 (calculado)
        Top 10 mundial de Netflix (TV de habla no inglesa): 287,6 millones de horas (dato de 1 de 7 semanas), 26,6 millones de visualizaciones (dato de 1 de 7 semanas), 7 semanas, mejor puesto 3 (semana hasta el 21 de abril de 2024); última semana conocida hasta el 21 de abril de 2024
        Las fuentes no coinciden: episodio 4, a nivel nacional: 24,850% (What's on Netflix) / 24,580% (KDramaVerse)

        Lo que afirman las fuentes (suyo, no calculado):
        - Third among cable dramas (What's on Netflix, 30 de abril de 2024, hace 2 años; a nivel nacional)

        Fuentes:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 de abril de 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Renewal_InPortuguese() => Expect("pt", "/renewal Queen of Tears", """
        Queen of Tears, temporada 2: pendente, nada decidido; muito pouco provável.
        Segundo What's on Netflix, 30 de abril de 2024, há 2 anos.
        É notícia antiga: não há nada mais recente na minha base de dados.
        Most K-dramas are made as limited series.
        Formato: minissérie (uma única temporada conta toda a história).
        O que os fãs querem (KDramaVerse, 29 de abril de 2024): Many hope for more.

        Até agora:
        - 23 de abril de 2024: em negociação segundo o elenco ou a equipe, nada decidido (KDramaVerse)
        - 30 de abril de 2024: pendente, nada decidido; muito pouco provável (What's on Netflix)

        Fontes:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 de abril de 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_InPortuguese() => Expect("pt", "/ratings Queen of Tears", """
        Queen of Tears: 24,850% no ponto mais alto em nível nacional, 1º lugar entre os dramas de TV a cabo.

        Temporada 1: tvN, 4 episódios, exibida de 20 de abril de 2024 a 28 de abril de 2024, há 2 anos
        Nacional, média por episódio (Nielsen Korea):
        - Primeiro: 5,853% (20 de abril de 2024)
        - Final: 24,850% (28 de abril de 2024), o mais alto
        - Média dos 3 episódios conhecidos (de 4): 14,401%
        - Curva: ▁▃·█
        - Em palavras: mínimo 5,853% (episódio 1), máximo 24,850% (episódio 4); de um episódio conhecido ao seguinte, altas: 2, quedas: 0
        Região de Seul: final 28,381%
        Ranking: 1º lugar entre as 2 temporadas de TV a cabo que conheço em 20 de novembro de 2026; 1º lugar de 2 no último dia, 28 de abril de 2024 (calculado)
        Top 10 mundial da Netflix (TV em outros idiomas que não o inglês): 287,6 milhões de horas (conhecido em 1 de 7 semanas), 26,6 milhões de visualizações (conhecido em 1 de 7 semanas), 7 semanas, melhor posição 3 (semana até 21 de abril de 2024); última semana conhecida até 21 de abril de 2024
        As fontes divergem: episódio 4, nacional: 24,850% (What's on Netflix) / 24,580% (KDramaVerse)

        O que as fontes afirmam (delas, não calculado):
        - Third among cable dramas (What's on Netflix, 30 de abril de 2024, há 2 anos; nacional)

        Fontes:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 de abril de 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Renewal_InIndonesian() => Expect("id", "/renewal Queen of Tears", """
        Queen of Tears, musim 2: belum ada keputusan; kemungkinan sangat kecil.
        Dilaporkan oleh What's on Netflix, 30 April 2024, 2 tahun lalu.
        Ini kabar lama: belum ada yang lebih baru di data saya.
        Most K-dramas are made as limited series.
        Format: serial terbatas (ceritanya tuntas dalam satu musim).
        Harapan fans (KDramaVerse, 29 April 2024): Many hope for more.

        Sejauh ini:
        - 23 April 2024: masih dibicarakan menurut pemain atau kru, belum ada keputusan (KDramaVerse)
        - 30 April 2024: belum ada keputusan; kemungkinan sangat kecil (What's on Netflix)

        Sumber:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_InIndonesian() => Expect("id", "/ratings Queen of Tears", """
        Queen of Tears: tertinggi 24,850% secara nasional, peringkat 1 di antara drama TV kabel.

        Musim 1: tvN, 4 episode, tayang 20 April 2024 sampai 28 April 2024, 2 tahun lalu
        Nasional, rata-rata per episode (Nielsen Korea):
        - Perdana: 5,853% (20 April 2024)
        - Final: 24,850% (28 April 2024), yang tertinggi
        - Rata-rata dari 3 episode yang diketahui (dari 4): 14,401%
        - Grafik: ▁▃·█
        - Penjelasan: terendah 5,853% (episode 1), tertinggi 24,850% (episode 4); dari satu episode yang diketahui ke berikutnya, naik 2 kali, turun 0 kali
        Wilayah Seoul: final 28,381%
        Ranking: peringkat 1 dari 2 musim TV kabel yang saya ketahui per 20 November 2026; peringkat 1 dari 2 pada hari terakhirnya, 28 April 2024 (dihitung)
        Top 10 dunia Netflix (TV non-Inggris): 287,6 juta jam (diketahui untuk 1 dari 7 minggu), 26,6 juta penayangan (diketahui untuk 1 dari 7 minggu), 7 minggu, peringkat terbaik 3 (minggu sampai 21 April 2024); minggu terakhir yang diketahui sampai 21 April 2024
        Sumber berbeda angka: episode 4, nasional: 24,850% (What's on Netflix) / 24,580% (KDramaVerse)

        Klaim sumber (milik mereka, bukan hitungan kami):
        - Third among cable dramas (What's on Netflix, 30 April 2024, 2 tahun lalu; nasional)

        Sumber:
        - What's on Netflix: Why it won't return (Jacob Robinson, 30 April 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Renewal_InJapanese() => Expect("ja", "/renewal Queen of Tears", """
        Queen of Tears、シーズン2：未定、何も決まっていません（可能性はとても低い）。
        What's on Netflixの報道です。2024年4月30日（2年前）。
        古い情報です。これより新しいものはデータベースにありません。
        Most K-dramas are made as limited series.
        形式：リミテッドシリーズ（1シーズンで物語が完結します）。
        ファンの声（KDramaVerse、2024年4月29日）：Many hope for more.

        これまでの経緯：
        - 2024年4月23日：キャストや制作陣の話では協議中、まだ何も決まっていません（KDramaVerse）
        - 2024年4月30日：未定、何も決まっていません（可能性はとても低い）（What's on Netflix）

        情報源：
        - What's on Netflix：Why it won't return（Jacob Robinson、2024年4月30日） https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_InJapanese() => Expect("ja", "/ratings Queen of Tears", """
        Queen of Tears：全国基準の最高視聴率24.850%、ケーブル局ドラマで1位。

        シーズン1：tvN、全4話、2024年4月20日から2024年4月28日（2年前）まで放送
        全国基準、各話平均（ニールセンコリア）：
        - 初回：5.853%（2024年4月20日）
        - 最終回：24.850%（2024年4月28日）、最高視聴率
        - 全4話のうちわかっている3話の平均：14.401%
        - 推移：▁▃·█
        - 説明：最低5.853%（第1話）、最高24.850%（第4話）。わかっている回を順に見ると、上昇2回、下降なし
        首都圏基準：最終回28.381%
        順位：2026年11月20日時点でデータベースのケーブル局シーズン2件中1位、最終日の2024年4月28日時点で2件中1位（独自集計）
        Netflix世界トップ10（非英語テレビ部門）：2億8760万時間（7週のうち1週分）、2660万回視聴（7週のうち1週分）、7週、最高3位（2024年4月21日までの週）。わかっている最後の週は2024年4月21日まで
        情報源により異なる数字：第4話、全国基準：24.850%（What's on Netflix） / 24.580%（KDramaVerse）

        情報源の主張（独自集計ではありません）：
        - Third among cable dramas（What's on Netflix、2024年4月30日（2年前）、全国基準）

        情報源：
        - What's on Netflix：Why it won't return（Jacob Robinson、2024年4月30日） https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Overview_InJapanese() => Expect("ja", "/drama Queen of Tears", """
        Queen of Tears (눈물의 여왕, 2024)
        A marriage in crisis.
        形式：リミテッドシリーズ（1シーズンで物語が完結します）
        シーズン1：tvN、全4話、2024年4月20日から2024年4月28日（2年前）まで放送。最高視聴率24.850%（全国基準）、データベースのケーブル局シーズン2件中1位
        脚本：Park Ji-eun
        出演：Kim Soo-hyun（Baek Hyun-woo役）、Kim Ji-won
        配信：Netflix
        シーズン2：未定、何も決まっていません（可能性はとても低い）（What's on Netflix、2024年4月30日（2年前））
        次の予定：2026年12月1日（1週間後）：Fan meeting in Seoul
        結末（まずはネタバレなし）：/ending Queen of Tears

        情報源：
        - What's on Netflix：Why it won't return（Jacob Robinson、2024年4月30日） https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Renewal_InFrench() => Expect("fr", "/renewal Queen of Tears", """
        Queen of Tears, saison 2 : en attente, rien de décidé ; très peu probable.
        Selon What's on Netflix, 30 avril 2024, il y a 2 ans.
        C’est une nouvelle ancienne : je n’ai rien de plus récent.
        Most K-dramas are made as limited series.
        Format : mini-série (une seule saison raconte toute l’histoire).
        Ce que veulent les fans (KDramaVerse, 29 avril 2024) : Many hope for more.

        Jusqu’ici :
        - 23 avril 2024 : en discussion selon les acteurs ou l’équipe, rien de décidé (KDramaVerse)
        - 30 avril 2024 : en attente, rien de décidé ; très peu probable (What's on Netflix)

        Sources :
        - What's on Netflix : Why it won't return (Jacob Robinson, 30 avril 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings_InFrench() => Expect("fr", "/ratings Queen of Tears", """
        Queen of Tears : 24,850 % au plus haut, au niveau national, 1er rang parmi les dramas du câble.

        Saison 1 : tvN, 4 épisodes, diffusée du 20 avril 2024 au 28 avril 2024, il y a 2 ans
        National, moyenne par épisode (Nielsen Korea) :
        - Premier : 5,853 % (20 avril 2024)
        - Final : 24,850 % (28 avril 2024), le plus haut
        - Moyenne des 3 épisodes connus (sur 4) : 14,401 %
        - Courbe : ▁▃·█
        - En clair : minimum 5,853 % (épisode 1), maximum 24,850 % (épisode 4) ; d’un épisode connu au suivant, hausses : 2, baisses : 0
        Région de Séoul : final 28,381 %
        Classement : 1er rang sur 2 saisons du câble que je connais au 20 novembre 2026 ; 1er rang sur 2 à son dernier jour, le 28 avril 2024 (calculé)
        Top 10 mondial de Netflix (séries non anglophones) : 287,6 millions d’heures (connu : 1 sur 7 semaines), 26,6 millions de vues (connu : 1 sur 7 semaines), 7 semaines, meilleur rang 3 (semaine jusqu’au 21 avril 2024) ; dernière semaine connue jusqu’au 21 avril 2024
        Les sources divergent : épisode 4, national : 24,850 % (What's on Netflix) / 24,580 % (KDramaVerse)

        Ce qu’affirment les sources (non calculé) :
        - Third among cable dramas (What's on Netflix, 30 avril 2024, il y a 2 ans ; national)

        Sources :
        - What's on Netflix : Why it won't return (Jacob Robinson, 30 avril 2024) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Overview_InFrench() => Expect("fr", "/drama Queen of Tears", """
        Queen of Tears (눈물의 여왕, 2024)
        A marriage in crisis.
        Format : mini-série (une seule saison raconte toute l’histoire)
        Saison 1 : tvN, 4 épisodes, diffusée du 20 avril 2024 au 28 avril 2024, il y a 2 ans ; au plus haut 24,850 % au niveau national, 1er rang sur 2 saisons du câble que je connais
        Scénario : Park Ji-eun
        Avec : Kim Soo-hyun dans le rôle de Baek Hyun-woo, Kim Ji-won
        En streaming : Netflix
        Saison 2 : en attente, rien de décidé ; très peu probable (What's on Netflix, 30 avril 2024, il y a 2 ans)
        À venir : 1er décembre 2026, dans 1 semaine : Fan meeting in Seoul
        La fin, d’abord sans spoilers : /ending Queen of Tears

        Sources :
        - What's on Netflix : Why it won't return (Jacob Robinson, 30 avril 2024) https://example.org/won
        - KDramaVerse
        """);

    private static void Expect(string language, string line, string text)
    {
        Answer answer = new AnswerDesk().Answer(line, Golden.Snapshot, Golden.Today);
        // French stands in these texts with plain spaces, which editors show.
        Assert.Equal(text, TextRenderer.Render(answer, new Audience(Golden.Today, Wording.For(language))).Text.Replace('\u00a0', ' '));
    }
}
