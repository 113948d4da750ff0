using DramaBot.Answers;
using DramaBot.Answers.Commands;
using DramaBot.Knowledge.Titles;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat.Kept;

/// <summary>
/// Answers what people ask most, once and to nobody, as soon as there is something to answer from. The first person to ask
/// would otherwise wait until all that makes an answer is compiled; the client does the same for its own part.
/// </summary>
internal static class Rehearsal
{
    // In the order in which it matters: titles are typed before anything is asked.
    private static readonly string[] Commands = ["renewal", "ratings", "ending", "drama"];

    /// <summary>Rehearses until it is done or told to end.</summary>
    /// <returns>How many replies were made.</returns>
    public static int Run(ChatServices services, CancellationToken cancellationToken)
    {
        if (services.Knowledge.Current is not { } snapshot)
            return 0;
        ReplyShelf shelf = services.Kept.For(snapshot, services.Today);
        // A letter, as nothing typed takes a shorter way; what it offers is what most people see first.
        shelf.Choices(new TypedText(TypedKind.Title, "a"), Autocomplete.Make);
        int made = 0;
        foreach (TitleMatch best in snapshot.Titles.Suggest("", 1))
        {
            string title = snapshot.NamesOf(best.Ordinal).Title;
            foreach (string command in Commands)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title };
                if (CommandOptions.Read(command, options, snapshot, shelf.Today).Request is not { } request)
                    continue;
                Answer answer = services.Desk.Answer(request, snapshot, shelf.Today);
                Replies.Make(services, guildId: null, new ReplyKey($"rehearsed /{command}", Wording.English, IsPrivate: false), shelf, answer);
                made++;
            }
        }

        return made;
    }
}
