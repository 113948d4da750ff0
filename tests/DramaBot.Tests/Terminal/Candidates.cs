using DramaBot.Terminal;

namespace DramaBot.Tests.Terminal;

/// <summary>Offers the same candidates whatever the line.</summary>
internal sealed class Candidates(params Completion[] all) : ICompletions
{
    public int Asked { get; private set; }

    public IReadOnlyList<Completion> For(string text, int cursor)
    {
        Asked++;
        return all;
    }
}
