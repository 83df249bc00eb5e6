using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Kefu.Platform.Jobs;

/// <summary>Texts about jobs, from the resource of the module that a kind belongs to: <c>Job:{Kind}</c>, and the keys that jobs tell.</summary>
internal sealed class JobTexts(IStringLocalizerFactory localizers) : ITransientDependency
{
    public string KindOf(string kind) => Find(kind, "Job:" + kind) ?? kind;

    public string? MessageOf(Job job) => job.MessageKey is { } key ? Find(job.Kind, key) ?? key : null;

    public string? ReasonOf(Job job)
    {
        var told = job.FailureCode is { } code ? Find(code.Split(':')[0], code) : null;
        return told is null ? job.Reason : job.Reason is null ? told : $"{told} {job.Reason}";
    }

    private string? Find(string kind, string key)
        => localizers.CreateByResourceNameOrNull(kind.Split('.')[0])?[key] is { ResourceNotFound: false } text ? text.Value : null;
}
