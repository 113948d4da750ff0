using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Hosting;
using DramaBot.Knowledge;
using DramaBot.Rendering.News;
using DramaBot.Terminal;

namespace DramaBot.Announcements;

/// <summary>Prints announcements where there is no Discord, as they would be posted.</summary>
internal sealed class TerminalAnnouncementSender(ConsoleSink sink, TimeProvider time) : IAnnouncementSender
{
    public bool Reaches(TargetKind kind) => kind == TargetKind.Terminal;

    public Task<SendOutcome> SendAsync(Post post, CancellationToken cancellationToken) => Print("Announcement", post);

    public Task<SendOutcome> EditAsync(Post post, CancellationToken cancellationToken) => Print("Announcement, corrected", post);

    public Task<SendOutcome> CrosspostAsync(Post post, CancellationToken cancellationToken) => Task.FromResult<SendOutcome>(new SendOutcome.Sent(0, 1));

    // What was printed before a crash has scrolled away: rather twice than never.
    public Task<SendOutcome> FindAsync(Post post, CancellationToken cancellationToken) => Task.FromResult<SendOutcome>(new SendOutcome.NotThere());

    public Task TellTroubleAsync(TroubleNotice notice, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task<SendOutcome> Print(string heading, Post post)
    {
        string[] lines = NewsText.Render(post, SeoulTime.Today(time)).Split('\n');
        sink.Print([$"[{heading} {post.Marker}]", .. lines.Select(SafeText.Of), ""]);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(0, 1));
    }
}
