namespace DramaBot.Testing.Seeds;

/// <summary>A shipped seed file with one mistake in it.</summary>
/// <param name="Kind">What kind of mistake: syntax, key, type, value, source or collision.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="DramaId">The drama whose file it was made of.</param>
/// <param name="File">The file to write, from the seeds folder on.</param>
/// <param name="Content">What to write there.</param>
/// <param name="Line">The line that must be named.</param>
public sealed record SeedMutation(string Kind, string Rule, string DramaId, string File, byte[] Content, int Line)
{
    /// <summary>A name for tests.</summary>
    public string Name => $"{Kind}: {Rule} ({DramaId})";
}
