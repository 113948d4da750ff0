using DramaBot.Answers;
using DramaBot.Answers.Help;
using DramaBot.Answers.Questions;
using DramaBot.Discord.Gateway;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Rest;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;

namespace DramaBot.Chat;

/// <summary>Answers a message that mentions the bot as <c>/ask</c> would, as a reply that pings nobody.</summary>
internal sealed partial class MentionResponder(ChatServices services, DiscordRestClient rest, ILogger<MentionResponder> logger)
{
    // A person in conversation asks a few things in a row; a channel holds several such people.
    private readonly TokenBuckets _people = new(services.Time, capacity: 5, TimeSpan.FromSeconds(12));
    private readonly Conversations _conversations = new(services.Time);
    private readonly TokenBuckets _channels = new(services.Time, capacity: 10, TimeSpan.FromSeconds(6));

    public async Task HandleAsync(MessageCreateEvent message, CancellationToken cancellationToken)
    {
        // A reply to one of our messages pings us without a word to us in it; silence is right there.
        if (message.GuildId is not null && !message.MentionsInText())
            return;
        // Who asks in the first second after the start is answered when the first load is done.
        if (services.Knowledge.Current is null)
            await services.Loading.WaitAsync(cancellationToken);
        if (services.Knowledge.Current is not { } snapshot)
            return;
        if (!_people.TryTake(message.Author?.Id ?? 0UL) || !_channels.TryTake(message.ChannelId))
            return;
        string question = message.ContentWithoutMention();
        (ulong Channel, ulong Person) place = (message.ChannelId, message.Author?.Id ?? 0UL);
        Conversation? conversation = _conversations.Find(place);
        Request request = question.Length == 0 ? new HelpRequest() : new AskRequest(question) { Conversation = conversation };
        Answer answer = services.Desk.Answer(request, snapshot, services.Today);
        _conversations.Keep(place, Conversation.After(answer, conversation));
        services.Metrics.Answered(answer.Intent, answer.Outcome);
        Wording words = QuestionLanguage.Of(question, answer.Dramas, message.GuildLocale);
        DiscordReply reply = EmbedRenderer.Render(answer, new Audience(services.Today, words), Replies.VotesFor(answer, services, message.GuildId?.Value));
        var post = new MessageCreate
        {
            Embeds = reply.Embeds,
            Components = reply.Components,
            MessageReference = MessageReference.ReplyTo(message.Id),
            // The message's own id: however often the event comes, it is answered once.
            Nonce = message.Id.ToString(),
        };
        RestResult<Message> sent = await rest.CreateMessageAsync(message.ChannelId, post, cancellationToken);
        if (!sent.IsSuccess)
            Log.NotAnswered(logger, message.ChannelId.Value, sent.Error.ToString());
    }

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Information, "A mention in channel {ChannelId} could not be answered: {Error}")]
        public static partial void NotAnswered(ILogger logger, ulong channelId, string error);
    }
}
