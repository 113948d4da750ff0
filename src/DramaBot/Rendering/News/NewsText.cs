using DramaBot.Announcements.Delivery;
using DramaBot.Knowledge;
using DramaBot.Rendering.Languages;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;

namespace DramaBot.Rendering.News;

/// <summary>A message of news as plain text, for terminals.</summary>
internal static class NewsText
{
    public static string Render(Post post, DateOnly today)
    {
        var lines = new TextLines();
        lines.Add(post.Kind == PostKind.News ? null : Heading(post));
        foreach (Announcement item in post.Items)
        {
            lines.Gap();
            Write(lines, item, today);
        }

        return lines.ToString();
    }

    /// <summary>One piece of news on lines of its own.</summary>
    public static void Write(TextLines lines, Announcement item, DateOnly today)
    {
        lines.Add(NewsWords.Fate(item, today));
        lines.Add($"{NewsWords.Name(item.Update.Subject)}: {NewsWords.Headline(item.Update, today)}");
        lines.AddAll(NewsWords.Details(item.Update));
        if (NewsWords.Cite(item.Update) is { } source)
            lines.Add($"Source: {SourceLines.Of(source, Wording.English)}");
    }

    /// <summary>What a message of several pieces of news is headed with.</summary>
    public static string Heading(Post post) => post.Kind == PostKind.CatchUp
        ? $"What I could not tell here since {Wording.English.Day(SeoulTime.DayOf(post.Items.Min(static item => item.CreatedAt)))}"
        : $"K-drama news: {NumberWords.Count(post.Items.Count, "update")}";
}
