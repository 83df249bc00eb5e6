using AutoMapper;
using Kefu.Platform.PersonalData;

namespace Kefu.Complaints.Complaints;

/// <summary>Complaints as record pages show them, with what is personal masked. What depends on the time and on colleagues is added by the service.</summary>
internal sealed class ComplaintMaps : Profile
{
    public ComplaintMaps()
    {
        CreateMap<Complaint, ComplaintDto>()
            .ForMember(dto => dto.ComplainantName, to => to.MapFrom(complaint => PersonalDataMask.Name(complaint.ComplainantName)))
            .ForMember(dto => dto.Phone, to => to.MapFrom(complaint => PersonalDataMask.Phone(complaint.Phone)))
            .ForMember(dto => dto.Waybills, to => to.MapFrom(complaint => WaybillNumbers.Split(complaint.Waybills)))
            .ForMember(dto => dto.NextDueAt, to => to.MapFrom(complaint => ComplaintRows.NextDue(complaint.NextDueAt)))
            .ForMember(dto => dto.Actions, to => to.MapFrom(complaint => complaint.Actions.OrderBy(action => action.Place)))
            .ForMember(dto => dto.IsReceivedAtOpen, to => to.Ignore())
            .ForMember(dto => dto.OwnerName, to => to.Ignore());
        CreateMap<ComplaintAction, ComplaintActionDto>();
    }
}
