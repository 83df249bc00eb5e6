using Kefu.Platform.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Kefu.Platform.PersonalData;

internal sealed class PersonalDataLog(
    IDbContextProvider<PlatformDataDbContext> contexts,
    ICurrentUser currentUser,
    IClientAddress clientAddress,
    IGuidGenerator guids,
    IClock clock) : IPersonalDataLog, ITransientDependency
{
    public async Task ReadAsync(PersonalDataReading reading)
    {
        if (reading.Kind != PersonalDataReadingKind.MaskedExport)
            PersonalDataReading.CheckReason(reading.Reason, reading.ReasonText);

        // Saved at once: the caller may not show what could not be logged.
        var context = await contexts.GetDbContextAsync();
        context.Set<LoggedReading>().Add(new LoggedReading(guids.Create(), clock.Now, Reader(), reading));
        await context.SaveChangesAsync();
    }

    private PersonalDataReader Reader()
        => new(currentUser.Id, currentUser.UserName, currentUser.FindClaimValue(AbpClaimTypes.ClientId), clientAddress.Value);
}
