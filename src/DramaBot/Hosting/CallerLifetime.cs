namespace DramaBot.Hosting;

/// <summary>The verb that runs the host decides when it ends; signals reach it through its cancellation.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
