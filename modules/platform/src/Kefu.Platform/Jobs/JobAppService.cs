using Kefu.Platform.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Permissions = Kefu.Platform.PlatformPermissions.Jobs;

namespace Kefu.Platform.Jobs;

/// <inheritdoc cref="IJobAppService" />
public sealed class JobAppService(IBackgroundJobStore store, IOptions<AbpBackgroundJobOptions> options) : ApplicationService, IJobAppService
{
    private IRepository<Job, Guid> Jobs => LazyServiceProvider.LazyGetRequiredService<IRepository<Job, Guid>>();

    private JobTexts Texts => LazyServiceProvider.LazyGetRequiredService<JobTexts>();

    private JobSignals Signals => LazyServiceProvider.LazyGetRequiredService<JobSignals>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<PagedResultDto<JobDto>> GetListAsync(GetJobsInput input)
    {
        var context = await LazyServiceProvider.LazyGetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync();
        var narrowed = context.Jobs.AsNoTracking()
            .Where(job => input.State == null || job.State == input.State)
            .Where(job => input.Kind == null || job.Kind == input.Kind);
        var page = await narrowed
            .OrderByDescending(job => job.CreationTime).ThenBy(job => job.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount)
            .Join(context.Set<BackgroundJobRecord>(), job => job.Id, record => record.Id, (job, record) => new { job, record.TryCount, record.NextTryTime })
            .OrderByDescending(row => row.job.CreationTime).ThenBy(row => row.job.Id)
            .ToListAsync();
        return new PagedResultDto<JobDto>(await narrowed.CountAsync(), [.. page.Select(row => ToDto(row.job, row.TryCount, row.NextTryTime))]);
    }

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public Task<ListResultDto<JobKindDto>> GetKindsAsync()
        => Task.FromResult(new ListResultDto<JobKindDto>([.. options.Value.GetJobs()
            .Select(job => new JobKindDto { Name = job.JobName, Text = Texts.KindOf(job.JobName) })
            .OrderBy(kind => kind.Name, StringComparer.Ordinal)]));

    /// <inheritdoc />
    [Authorize(Permissions.Cancel)]
    public async Task CancelAsync(Guid id)
    {
        var job = await Jobs.GetAsync(id);
        job.RequestCancel();
        await Jobs.UpdateAsync(job);
        Signals.CancelRequested();
    }

    /// <inheritdoc />
    [Authorize(Permissions.Retry)]
    public async Task RetryAsync(Guid id)
    {
        var job = await Jobs.GetAsync(id);
        var info = await store.FindAsync(id) ?? throw new EntityNotFoundException(typeof(Job), id);
        job.TryAgain(Clock.Now);
        (info.IsAbandoned, info.TryCount, info.NextTryTime, info.LastTryTime) = (false, 0, Clock.Now, null);
        await Jobs.UpdateAsync(job);
        await store.UpdateAsync(info);
        Signals.Enqueued(job.Kind);
    }

    private JobDto ToDto(Job job, int tryCount, DateTime nextTryTime) => new()
    {
        Id = job.Id,
        Kind = job.Kind,
        KindText = Texts.KindOf(job.Kind),
        State = job.State,
        IsCancelling = job.IsCancelRequested,
        CreationTime = job.CreationTime,
        StartTime = job.StartTime,
        NextTryTime = job.State == JobState.Waiting ? nextTryTime : null,
        TryCount = tryCount,
        Done = job.Done,
        Total = job.Total,
        Message = Texts.MessageOf(job),
        Reason = Texts.ReasonOf(job),
    };
}
