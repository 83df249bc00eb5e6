using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.EntityFrameworkCore.MySQL;
using Volo.Abp.EntityFrameworkCore.Sqlite;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Distributed.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Timing;

namespace Volo.Abp.EventBus.Post;

/// <summary>An office that is told of parcels. Tests lead it along the sequence by hand.</summary>
[DependsOn(typeof(AbpTestBaseModule), typeof(AbpEventBoxesEntityFrameworkCoreModule), typeof(AbpEntityFrameworkCoreSqliteModule), typeof(AbpEntityFrameworkCoreMySQLModule))]
public class PostTestModule : AbpModule
{
    /// <summary>The doubles of other tests in this assembly must not stand in for the real thing.</summary>
    public PostTestModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var database = context.Services.GetSingletonInstance<TestDatabase>();
        context.Services.AddSingleton<ParcelRoom>();
        context.Services.AddSingleton<ParcelGate>();
        context.Services.AddSingleton<IDistributedEventGate>(services => services.GetRequiredService<ParcelGate>());
        context.Services.AddTransient<ParcelHandler>();
        context.Services.AddTransient<StampHandler>();
        context.Services.AddTransient<IObjectMapper<Stamp, StampEto>, StampMapper>();
        Configure<AbpDistributedEventBusOptions>(options =>
        {
            options.Handlers.Add(typeof(ParcelHandler));
            options.Handlers.Add(typeof(StampHandler));
        });
        Configure<AbpDistributedEntityEventOptions>(options =>
        {
            options.AutoEventSelectors.Add<Stamp>();
            options.AutoEventSelectors.Add<Label>();
            options.EtoMappings.Add<Stamp, StampEto>();
        });
        Configure<AbpEventBusBoxesOptions>(options => options.IsDispatchEnabled = false);
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpDbContextOptions>(options =>
        {
            if (database.IsMySQL)
            {
                options.UseMySQL();
            }
            else
            {
                options.UseSqlite();
            }
        });
        context.Services.AddAbpDbContext<ParcelDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
    }
}
