using System.Collections.Frozen;

namespace DramaBot.Knowledge.Titles;

/// <summary>Words that stand around titles in questions, English and Korean. They name no dramas.</summary>
internal static class SentenceWords
{
    private static readonly FrozenSet<string> Frame = Split(
        """
        how did does do done what whats which who whos whom when where why is are was were be been being will would can could should shall may might must has have had
        the a an of and or vs versus than better best worse worst more most much many any some every all another other also too very really so if then that this these those
        end ends ended ending season seasons rating ratings rated rate watch watched watching stream streaming streams netflix viki disney cast actor actors actress episode
        episodes ep eps air aired airing airs premiere finale get gets getting got give renewed renewal cancelled canceled confirmed compare compared comparison between about
        tell me us you i we they he she it its my your there their them please pls plz know think thinks say said for from in on at to with by as not no yes ever still yet
        one first last new old next latest popular like likes liked love loved good great happy sad bad spoiler spoilers drama dramas kdrama kdramas show shows series movie
        come comes coming out up go going part sequel release date released highest lowest higher lower score scores viewership viewers nielsen top rank ranking ranked
        start starts started finish finished over done plot summary story main lead leads role roles write wrote written direct directed studio network channel year years
        just only even now today tomorrow yesterday hey hi hello bot anyone anybody someone maybe happen happens happened end? long short many
        """);

    private static readonly FrozenSet<string> KoreanFrame = Split(
        """
        어떻게 어떤 언제 어디서 어디 누가 누구 뭐 뭐가 무슨 왜 몇 몇부작 몇부작이야 나와 나와요 나오나요 나올까 나옴 끝나 끝나요 끝났어 끝났나요 끝 결말 결말이 결말은 결말이야 결말알려줘
        시즌 시즌은 시청률 시청률은 시청률이 최고 출연진 출연 출연자 배우 배우는 누구야 어디서 볼 수 있어 있나요 있어요 있음 있을까 더 가장 제일 재밌어 재미있어 재밌나요 알려줘 알려주세요
        중에 중 뭐가 나아 좋아 나은 비교 비교해줘 드라마 드라마는 한드 방영 방영일 첫방 종영 다음 이번 언제야 언제해 하나요 하나 해 해요 인가요 이야 야 에서 은 는 이 가 을 를 랑 이랑 하고 와 과
        넷플릭스 넷플 티빙 디즈니 봤어 본 보고 봐 보는 몇화 몇회 확정 제작 취소 소식 후속 2 3
        """);

    /// <summary>True for a word that a question is built of, so that no typo-tolerant reading begins or ends with it.</summary>
    public static bool IsFrame(ReadOnlySpan<char> word) =>
        (Hangul.Is(word[0]) ? KoreanFrame : Frame).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Words after which a lower-case word of general vocabulary is that word and no title: "a voice", "the most moving".</summary>
    public static bool MakesPlain(ReadOnlySpan<char> before) =>
        before is "a" or "an" or "most" or "more" or "very" or "so" or "too" or "any" or "some" or "my" or "your" or "his" or "her" or "their" or "this" or "that" or "no" or "such";

    private static FrozenSet<string> Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
