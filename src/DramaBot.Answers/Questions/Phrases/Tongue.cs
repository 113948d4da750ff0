namespace DramaBot.Answers.Questions.Phrases;

/// <summary>The language of a table.</summary>
[Flags]
internal enum Tongue : byte
{
    None = 0,
    English = 1,
    Spanish = 2,
    Portuguese = 4,
    French = 8,
    Indonesian = 16,

    /// <summary>Korean and Japanese, which no other is taken for.</summary>
    Dense = 32,
}
