using System.Runtime.InteropServices;
using DramaBot.Community;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat.Kept;

/// <summary>
/// All that a reply depends on, beside the knowledge and the day. Whatever else a reply comes to depend on has to stand here
/// as well.
/// </summary>
/// <param name="Asked">The question, so written that no two different ones are alike.</param>
/// <param name="Words">The reader's language; there is one wording of each, so that it is told apart without reading it.</param>
/// <param name="IsPrivate">Whether it is for the one who asked only.</param>
/// <param name="Everywhere">The votes it shows; null where it shows none, or where it is not known yet whose.</param>
/// <param name="Here">The votes of the server that it shows.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReplyKey(string Asked, Wording Words, bool IsPrivate, VoteCount? Everywhere = null, VoteCount? Here = null)
{
    /// <summary>The key of the same question with a tally.</summary>
    public ReplyKey With(VoteTally tally) => this with { Everywhere = tally.Everywhere, Here = tally.Here };
}
