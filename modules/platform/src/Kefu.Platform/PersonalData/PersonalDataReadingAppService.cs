using Kefu.Platform.Data;
using Kefu.Platform.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Platform.PersonalData;

/// <inheritdoc cref="IPersonalDataReadingAppService" />
[Authorize(PlatformPermissions.PersonalDataReadings.View)]
public class PersonalDataReadingAppService(ICompanyClock clock) : ApplicationService, IPersonalDataReadingAppService
{
    public async Task<PagedResultDto<PersonalDataReadingDto>> GetListAsync(GetPersonalDataReadingsInput input)
    {
        var context = await LazyServiceProvider.LazyGetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync();
        var readings = context.Set<LoggedReading>().AsNoTracking().Where(input, clock);
        var total = await readings.CountAsync();
        var page = await readings
            .OrderByDescending(reading => reading.ReadAt).ThenBy(reading => reading.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount)
            .ToListAsync();
        return new PagedResultDto<PersonalDataReadingDto>(total, [.. page.Select(ToDto)]);
    }

    private static PersonalDataReadingDto ToDto(LoggedReading reading) => new()
    {
        Id = reading.Id,
        ReadAt = reading.ReadAt,
        UserId = reading.UserId,
        UserName = reading.UserName,
        ClientId = reading.ClientId,
        ClientIpAddress = reading.ClientIpAddress,
        Kind = reading.Kind,
        Module = reading.Module,
        Entity = reading.Entity,
        RecordId = reading.RecordId,
        RecordNumber = reading.RecordNumber,
        Fields = reading.ListFields(),
        Count = reading.Count,
        Filter = reading.Filter,
        Reason = reading.Reason,
        ReasonText = reading.ReasonText,
    };
}
