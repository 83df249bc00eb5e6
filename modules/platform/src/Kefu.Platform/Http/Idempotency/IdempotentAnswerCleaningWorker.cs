using Kefu.Platform.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>Removes answers that nobody asks for again.</summary>
internal sealed class IdempotentAnswerCleaningWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : SoleWorker(timer, scopes, nameof(IdempotentAnswerCleaningWorker), Period)
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    protected override Task RunAsync(IServiceProvider services) => services.GetRequiredService<IdempotentAnswers>().CleanAsync();
}
