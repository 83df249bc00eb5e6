using Kefu.Platform.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Kefu.Platform.Seeding;

/// <summary>Writes what a new database must have: the administrator, one site, and what modules contribute.</summary>
public sealed class FirstData(
    IUnitOfWorkManager unitOfWorkManager,
    IDataSeeder seeder,
    IServiceProvider services,
    ISettingProvider settings,
    ISettingManager settingManager,
    DatabaseSettings database) : ITransientDependency
{
    private const string Administrator = "admin";

    /// <summary>
    /// Safe to call at each start: contributors add only what is missing, as when a module has come in. Where the same ones have
    /// been here before, none is asked.
    /// </summary>
    /// <param name="administratorPassword">Kept as it is; without one, a password is made up that must be changed.</param>
    /// <param name="isDemo">Fills a new database with a small made-up company.</param>
    /// <returns>The password that was made up; null where none was.</returns>
    /// <exception cref="AbpException">A demo was asked for in a database that has other data.</exception>
    public async Task<string?> WriteAsync(string? administratorPassword, bool isDemo)
    {
        // Hosts that start at the same time come one after the other: the second finds everything there.
        await using var turn = await UpgradeLock.AcquireAsync(database, CancellationToken.None);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        // The services of accounts are taken when they are needed, which is once: a start does not wait for their models.
        var version = services.GetRequiredService<SeedingVersion>().Current;
        var isKnown = await settings.GetOrNullAsync(PlatformSettings.SeededBy) == version;
        var isNew = !isKnown && await services.GetRequiredService<IIdentityUserRepository>().GetCountAsync() == 0;
        if (isDemo && !isNew && !await settings.IsTrueAsync(PlatformSettings.IsDemo))
        {
            throw new AbpException("--demo is for an empty database; this one has data of its own.");
        }

        if (isKnown)
        {
            return null;
        }

        var madeUp = isNew && string.IsNullOrWhiteSpace(administratorPassword) ? FirstPassword.Make() : null;
        await SeedAsync(isNew ? madeUp ?? administratorPassword : null, isNew && isDemo);
        if (madeUp is not null)
        {
            await AskForOwnPasswordAsync();
        }

        await settingManager.SetGlobalAsync(PlatformSettings.SeededBy, version);
        await unitOfWork.CompleteAsync();
        return madeUp;
    }

    private async Task SeedAsync(string? password, bool isDemo)
    {
        await seeder.SeedAsync(new DataSeedContext().WithProperty(SeedProperties.AdminPassword, password).WithDemo(isDemo));
        if (isDemo)
        {
            await settingManager.SetGlobalAsync(PlatformSettings.IsDemo, "true");
        }
    }

    private async Task AskForOwnPasswordAsync()
    {
        var userManager = services.GetRequiredService<IdentityUserManager>();
        var administrator = await userManager.FindByNameAsync(Administrator) ?? throw new AbpException("The administrator was not created.");
        administrator.SetShouldChangePasswordOnNextLogin(true);
        (await userManager.UpdateAsync(administrator)).CheckErrors();
    }
}
