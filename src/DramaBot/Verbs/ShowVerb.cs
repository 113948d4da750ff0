using System.Text;
using DramaBot.Answers;
using DramaBot.Answers.Cast;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Overview;
using DramaBot.Answers.Ratings;
using DramaBot.Answers.Renewal;
using DramaBot.Answers.Upcoming;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Titles;
using DramaBot.Rendering;
using DramaBot.Rendering.Languages;

namespace DramaBot.Verbs;

/// <summary>Prints everything known about one drama.</summary>
internal static class ShowVerb
{
    public static int Run(VerbContext context, string title, bool json, bool spoilers, CancellationToken cancellation)
    {
        if (context.LoadKnowledge(cancellation) is not { } snapshot)
            return ExitCode.Failure;
        if (snapshot.OrdinalOf(title) is not { } ordinal)
        {
            TitleSearch search = snapshot.Titles.Find(title);
            if (!search.Confident)
            {
                context.Error.WriteLine(TextRenderer.Render(new AnswerDesk().Answer(new OverviewRequest(new AskedTitle(title)), snapshot, context.Today), Audience.English(context.Today)).Text);
                return ExitCode.Failure;
            }

            ordinal = search.Matches[0].Ordinal;
        }

        if (json)
            context.Output.WriteLine(Encoding.UTF8.GetString(snapshot.GetJson(ordinal).Span));
        else
            Print(context, snapshot, ordinal, spoilers);
        return ExitCode.Success;
    }

    private static void Print(VerbContext context, KnowledgeSnapshot snapshot, int ordinal, bool spoilers)
    {
        var title = AskedTitle.Exactly(snapshot.NamesOf(ordinal).Id);
        var desk = new AnswerDesk();
        Request[] questions = [new OverviewRequest(title), new CastRequest(title), new RenewalRequest(title), new RatingsRequest(title), new EndingRequest(title), new EventsRequest(title)];
        bool first = true;
        foreach (Request question in questions)
        {
            Answer answer = desk.Answer(question, snapshot, context.Today);
            if (answer.Outcome != Outcome.Answered)
                continue;
            AnswerText text = TextRenderer.Render(answer, Audience.English(context.Today));
            context.Output.WriteLine((first ? "" : "\n") + text.Text);
            if (text.SpoilerText is not null)
                context.Output.WriteLine("\n" + (spoilers ? text.SpoilerText : "What happens is hidden; --spoilers shows it."));
            first = false;
        }
    }
}
