using System.Text;
using Kefu.ModuleTesting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace Kefu.Platform.Imports;

/// <summary>Imports lists of consignments. Jobs run when a test says so.</summary>
public abstract class ImportTest : ModuleTest<ImportTestModule>
{
    private protected Interruption Interruption => GetRequiredService<Interruption>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(async () =>
        {
            var database = (await GetRequiredService<IDbContextProvider<ConsignmentDbContext>>().GetDbContextAsync()).Database;
            await database.ExecuteSqlRawAsync(database.GenerateCreateScript().Replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        });
    }

    /// <summary>A user who may import; jobs look the account up.</summary>
    private protected async Task<IDisposable> AsImporterAsync()
    {
        var acting = await AsUserWithAsync(ConsignmentPermissions.Import);
        var id = GetRequiredService<ICurrentUser>().GetId();
        await CallAsync<IdentityUserManager>(users => CommitAsync(() => users.CreateAsync(new IdentityUser(id, $"user-{id}", $"{id}@example.com"))));
        return acting;
    }

    private protected static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines));

    /// <summary>A list of numbered rows.</summary>
    private protected static byte[] List(int rows) => Csv(["单号,电话,日期", .. Enumerable.Range(1, rows).Select(i => $"N{i:D6},1380000{i % 10000:D4},2009-05-09")]);

    private protected async Task<Guid> UploadAsync(byte[] file, string name = "list.csv")
    {
        using var content = new MemoryStream(file);
        return (await CallAsync((IImportAppService s) => s.UploadAsync(new UploadImportInput { Type = ConsignmentImport.TypeName, FileName = name, Content = content }))).Id;
    }

    /// <summary>Uploads and validates.</summary>
    private protected async Task<Guid> GivenValidatedAsync(byte[] file, string name = "list.csv")
    {
        var id = await UploadAsync(file, name);
        await RunJobsAsync();
        return id;
    }

    private protected Task<ImportDto> GetAsync(Guid id, int skip = 0, int take = 10)
        => CallAsync((IImportAppService s) => s.GetAsync(id, new GetImportInput { SkipCount = skip, MaxResultCount = take }));

    private protected Task StartAsync(Guid id, bool validRowsOnly = false, ReimportRule? rule = null)
        => CallAsync<IImportAppService>(s => s.StartAsync(id, new StartImportInput { ValidRowsOnly = validRowsOnly, Rule = rule }));

    private protected async Task<ImportDto> ImportAsync(Guid id, bool validRowsOnly = false, ReimportRule? rule = null)
    {
        await StartAsync(id, validRowsOnly, rule);
        await RunJobsAsync();
        return await GetAsync(id);
    }

    private protected async Task<List<Consignment>> StoredAsync()
    {
        var stored = await CommitAsync(() => GetRequiredService<IRepository<Consignment, Guid>>().GetListAsync());
        return stored.OrderBy(row => row.Row).ToList();
    }

    /// <summary>Works off the queue as the worker does. A job whose work was interrupted stays in it, as after the end of a process.</summary>
    private protected async Task RunJobsAsync()
    {
        var store = GetRequiredService<IBackgroundJobStore>();
        foreach (var job in await store.GetWaitingJobsAsync(100))
        {
            var configuration = GetRequiredService<IOptions<AbpBackgroundJobOptions>>().Value.GetJob(job.JobName);
            await using var scope = RootServiceProvider.CreateAsyncScope();
            var args = scope.ServiceProvider.GetRequiredService<IBackgroundJobSerializer>().Deserialize(job.JobArgs, configuration.ArgsType);
            await scope.ServiceProvider.GetRequiredService<IBackgroundJobExecuter>().ExecuteAsync(new JobExecutionContext(scope.ServiceProvider, configuration.JobType, args));
            await store.DeleteAsync(job.Id);
        }
    }
}
